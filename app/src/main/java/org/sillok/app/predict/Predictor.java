package org.sillok.app.predict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sillok.engine.Stages;

/** The tasks that the program can predict, and the way to them by name. */
public final class Predictor {
  private final List<Task> tasks;

  private Predictor(List<Task> tasks) {
    this.tasks = List.copyOf(tasks);
  }

  /** All tasks. One line each; a new benchmark adds its own here. */
  public static Predictor of(Stages stages) {
    return new Predictor(
        List.of(
            PagesTask.extraction(stages),
            PagesTask.multilingual(stages),
            PagesTask.dating(stages),
            new NerTask(stages),
            new CorefTask(stages),
            new TemporalTask(stages),
            new QuotesTask(stages),
            new EventsTask(stages),
            new ClusteringTask(),
            new NearDuplicatesTask(),
            new EventCorefTask(),
            new TimelinesTask(),
            new SeedsTask(stages)));
  }

  /** The names of the tasks, in the order of the pipeline. */
  public List<String> names() {
    return tasks.stream().map(Task::name).toList();
  }

  /**
   * Predicts a task.
   *
   * @param task {@code name} or {@code name:set}
   * @param folder the benchmark's folder or a twin of it
   * @param out the file to write
   * @throws IllegalArgumentException in words for the user, if there is no such task, set or folder
   */
  public void predict(String task, Path folder, Path out, Progress progress) throws IOException {
    int colon = task.indexOf(':');
    String name = colon < 0 ? task : task.substring(0, colon);
    Optional<String> set = colon < 0 ? Optional.empty() : Optional.of(task.substring(colon + 1));
    Task found =
        tasks.stream()
            .filter(t -> t.name().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "no task " + name + "; there are " + String.join(", ", names())));
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("no folder " + folder);
    }
    found.predict(folder, set, out, progress);
  }
}
