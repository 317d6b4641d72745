package org.sillok.app.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.sillok.app.web.WebServer;
import org.sillok.engine.Sillok;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "serve",
    description = "Shows the chronology in the browser, on this machine alone (127.0.0.1).",
    footer = {"", "Examples:", "  sillok serve", "  sillok serve --store talks.db --port 8080"})
final class ServeCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();
  @Mixin private StoreFile store = new StoreFile();

  @Option(
      names = "--port",
      defaultValue = "7070",
      description = "Port (default: ${DEFAULT-VALUE}).")
  private int port;

  @Override
  public Integer call() {
    try (Sillok sillok = store.open()) {
      serve(sillok, port, console);
      return 0;
    }
  }

  /** Serves until the program is stopped. */
  static void serve(Sillok sillok, int port, Console console) {
    WebServer server = WebServer.start(sillok, port);
    console.warn("Open " + server.address() + " (stop with Ctrl-C)");
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.close();
                  stopped.countDown();
                },
                "stop"));
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
