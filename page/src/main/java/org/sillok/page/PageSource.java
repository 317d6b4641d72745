package org.sillok.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sillok.model.Page;

/** Gets the pages that files and folders hold, one at a time, in the order of their paths. */
public final class PageSource {
  /** A file that was looked at. */
  public sealed interface Found {
    /**
     * A page.
     *
     * @param page its bytes
     */
    record Got(Page page) implements Found {}

    /**
     * Nothing that could be got.
     *
     * @param why with name, reason and advice
     */
    record Failed(Reading.Unreadable why) implements Found {}
  }

  private final List<Path> files;
  private final List<Reading.Unreadable> failed;

  private PageSource(List<Path> files, List<Reading.Unreadable> failed) {
    this.files = List.copyOf(files);
    this.failed = List.copyOf(failed);
  }

  /** The pages of these files and, at any depth, of these folders; each file once. */
  public static PageSource of(List<Path> paths) {
    List<Path> files = new ArrayList<>();
    List<Reading.Unreadable> failed = new ArrayList<>();
    for (Path path : paths) {
      try {
        Files.walkFileTree(path, new Walk(files, failed));
      } catch (IOException e) {
        failed.add(unreadable(path, e));
      }
    }
    return new PageSource(files.stream().sorted().distinct().toList(), failed);
  }

  /** Number of files, for a progress bar: a container may hold more pages. */
  public int size() {
    return files.size();
  }

  /** Hands over every page, and every file that is none, reading each file when its turn comes. */
  public void forEach(Consumer<Found> consumer) {
    failed.forEach(f -> consumer.accept(new Found.Failed(f)));
    for (Path file : files) {
      consumer.accept(get(file));
    }
  }

  private static Found get(Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length == 0) {
        return new Found.Failed(
            new Reading.Unreadable(file.toString(), "the file is empty", "save the page again"));
      }
      return new Found.Got(
          new Page(file.toString(), null, null, "text/plain", StandardCharsets.UTF_8, bytes));
    } catch (IOException e) {
      return new Found.Failed(unreadable(file, e));
    }
  }

  private static Reading.Unreadable unreadable(Path path, IOException e) {
    String reason =
        switch (e) {
          case java.nio.file.NoSuchFileException x -> "there is no such file";
          case java.nio.file.AccessDeniedException x -> "no right to read it";
          default -> "it cannot be read: " + e.getMessage();
        };
    return new Reading.Unreadable(path.toString(), reason, "check the path and its permissions");
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final List<Path> files;
    private final List<Reading.Unreadable> failed;

    Walk(List<Path> files, List<Reading.Unreadable> failed) {
      this.files = files;
      this.failed = failed;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.add(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      failed.add(unreadable(file, e));
      return FileVisitResult.CONTINUE;
    }
  }
}
