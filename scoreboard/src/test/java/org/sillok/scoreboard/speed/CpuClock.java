package org.sillok.scoreboard.speed;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;

/**
 * Counts work and the CPU time of the thread that did it: other work on the machine is left out.
 */
final class CpuClock {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private long nanos;
  private long done;

  /** The thread's CPU time now, in nanoseconds. */
  long now() {
    return threads.getCurrentThreadCpuTime();
  }

  void add(long since, long units) {
    nanos += now() - since;
    done += units;
  }

  /** So many a CPU second since the last call, as a line for the reader of the run. */
  String line(String what) {
    double rate = nanos == 0 ? 0 : done * 1e9 / nanos;
    nanos = 0;
    done = 0;
    return String.format(Locale.ROOT, "    %.0f %s a CPU second", rate, what);
  }
}
