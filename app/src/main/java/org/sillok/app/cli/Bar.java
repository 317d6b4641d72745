package org.sillok.app.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.sillok.app.predict.Progress;
import org.sillok.engine.BuildListener;
import org.sillok.model.CodedArticle;
import org.sillok.page.Unreadable;

/** A progress bar on standard error; nothing where that is no terminal, or the user wants quiet. */
final class Bar implements BuildListener, Progress, AutoCloseable {
  private static final int WIDTH = 80;

  private final Console console;
  private final boolean shown;
  private @Nullable ProgressBar bar;
  private int pages;

  private Bar(Console console, boolean shown) {
    this.console = console;
    this.shown = shown;
  }

  static Bar of(Console console) {
    return new Bar(console, !console.isQuiet() && console.style().bold());
  }

  @Override
  public void begun(int files) {
    at(0, files);
  }

  @Override
  public void done(String file) {
    pages = 0;
    ProgressBar b = bar;
    if (b != null) {
      b.step();
    }
  }

  @Override
  public void added(CodedArticle article) {
    page();
  }

  @Override
  public void known(String page) {
    page();
  }

  @Override
  public void refused(Unreadable why) {
    page();
  }

  /**
   * A file may hold thousands of pages: each but its first is a further step, and nobody knows how
   * many there will be.
   */
  private void page() {
    pages++;
    ProgressBar b = bar;
    if (b != null && pages > 1) {
      b.maxHint(-1);
      b.step();
    }
  }

  @Override
  public void failed(String page, Throwable fault) {
    console.warn(Faults.told(page, fault));
  }

  @Override
  public void at(long done, long total) {
    if (!shown) {
      return;
    }
    ProgressBar b = bar;
    if (b == null) {
      b =
          new ProgressBarBuilder()
              .setInitialMax(total)
              .setTaskName("reading")
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
              .build();
      bar = b;
    }
    b.stepTo(done);
  }

  @Override
  public void close() {
    ProgressBar b = bar;
    if (b != null) {
      b.close();
    }
  }
}
