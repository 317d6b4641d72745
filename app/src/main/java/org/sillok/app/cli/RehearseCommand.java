package org.sillok.app.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sillok.app.demo.Samples;
import org.sillok.app.export.Format;
import org.sillok.app.web.WebServer;
import org.sillok.engine.Query;
import org.sillok.engine.Sillok;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Does a little of everything, so that Java can note which classes are needed: the starter keeps
 * them in an archive from which every later start is quicker. Leaves nothing behind.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Does a little of everything, for the archive of classes.",
    footer = {"", "Example:", "  sillok rehearse"})
final class RehearseCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();

  @Override
  public Integer call() throws IOException {
    Path folder = Files.createTempDirectory("sillok-rehearsal");
    try {
      Path pages = Samples.unpack(folder.resolve("pages"));
      try (Sillok sillok = Sillok.open(folder.resolve("sillok.db"))) {
        sillok.build(pages.resolve("05-nsw.txt"), pages.resolve("08-cou.html"));
        for (Format format : Format.values()) {
          format.write(sillok.annals(Query.ALL), new StringBuilder(), console.style());
        }
        try (WebServer server = WebServer.start(sillok, 0)) {
          visit(URI.create(server.address()).getPort());
        }
      }
      return 0;
    } finally {
      DemoCommand.remove(folder);
    }
  }

  private static void visit(int port) throws IOException {
    String request = "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nConnection: close\r\n\r\n";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
      socket.getInputStream().readAllBytes();
    }
  }
}
