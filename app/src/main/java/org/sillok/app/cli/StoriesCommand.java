package org.sillok.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.sillok.app.export.Affair;
import org.sillok.engine.Query;
import org.sillok.engine.Sillok;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
    name = "stories",
    description = "Lists the affairs that the pages in the store are about, the largest first.",
    footer = {
      "",
      "Pages that are copies of one text, or credit one agency, are one independent source.",
      "",
      "Example:",
      "  sillok stories"
    })
final class StoriesCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();
  @Mixin private StoreFile store = new StoreFile();

  @Override
  public Integer call() {
    try (Sillok sillok = store.open()) {
      List<Affair> affairs = Affair.of(sillok.annals(Query.ALL));
      PrintWriter out = console.out();
      for (Affair a : affairs) {
        out.print(a.title() + "\n    " + a.span() + "; " + a.told() + "  " + a.id() + "\n");
        if (!a.ties().isEmpty()) {
          out.print("    most of its pages share: " + a.shared() + "\n");
        }
      }
      if (affairs.isEmpty()) {
        out.print("No story.\n");
      }
      out.flush();
      return 0;
    }
  }
}
