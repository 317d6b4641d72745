package org.sillok.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sillok.app.predict.Predictor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
    name = "predict",
    description = "Writes the program's predictions for a benchmark.",
    footer = {
      "",
      "Examples:",
      "  sillok predict ner:worldwide ../shared/bench/ner /tmp/ner.jsonl",
      "  sillok predict events ../shared/bench/events /tmp/events.jsonl --actors actors.csv"
    })
final class PredictCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();
  @Mixin private ActorsFile actors = new ActorsFile();
  @Mixin private OutletsFolder outlets = new OutletsFolder();

  @Parameters(
      paramLabel = "TASK",
      description = "Name of the benchmark, with :set where it has several.")
  private String task = "";

  @Parameters(paramLabel = "FOLDER", description = "The benchmark's folder.")
  private Path folder = Path.of("");

  @Parameters(paramLabel = "OUT", description = "The file to write.")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    try (Bar bar = Bar.of(console)) {
      Predictor.of(actors.stages(outlets)).predict(task, folder, out, bar);
    }
    return 0;
  }
}
