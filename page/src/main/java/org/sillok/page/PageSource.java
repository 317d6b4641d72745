package org.sillok.page;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.sillok.page.document.Documents;

/**
 * Finds pages: in files and, recursively, in folders, in any order and mixed.
 *
 * <p>The same files give the same pages in the same order, however they were named: sorted by path,
 * each file once. Nothing that is wrong with one file keeps the others from being read.
 */
public final class PageSource {
  private final Limits limits;
  private final Documents documents;

  private PageSource(Limits limits) {
    this.limits = limits;
    this.documents = new Documents(limits.time(), (int) limits.bytes());
  }

  /** A source with {@link Limits#standard()}. */
  public static PageSource standard() {
    return new PageSource(Limits.standard());
  }

  /** A source with these limits. */
  public static PageSource of(Limits limits) {
    return new PageSource(limits);
  }

  /** The limits that it keeps to. */
  public Limits limits() {
    return limits;
  }

  /** One file, not yet opened, or the reason why there is none. */
  public sealed interface Item {
    /** What the user calls it: the file's name, or its path below the folder that was given. */
    String name();

    /**
     * Opens it and hands on what is in it, one after the other as it is found: one page, several if
     * it is a container, or what is wrong with it. At least one is given.
     */
    void open(Consumer<Found> found);
  }

  private record FileItem(String name, Path file, Limits limits, Documents documents)
      implements Item {
    @Override
    public void open(Consumer<Found> found) {
      Opener.open(name, file, limits, documents, found);
    }
  }

  private record Missing(Unreadable why) implements Item {
    @Override
    public String name() {
      return why.name();
    }

    @Override
    public void open(Consumer<Found> found) {
      found.accept(why);
    }
  }

  /**
   * The files behind these paths, not yet opened; hidden files and folders inside folders are
   * passed over.
   */
  public List<Item> list(Collection<Path> paths) {
    TreeMap<String, Item> found = new TreeMap<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        walk(path, found);
      } else if (Files.exists(path)) {
        add(found, path, String.valueOf(path.getFileName()));
      } else {
        found.put(
            path.toString(),
            new Missing(
                new Unreadable(path.toString(), "there is no such file", "check the spelling")));
      }
    }
    return List.copyOf(found.values());
  }

  /** All pages behind these paths, opened one after the other as the stream is read. */
  public Stream<Found> read(Collection<Path> paths) {
    return list(paths).stream().mapMulti((item, found) -> item.open(found));
  }

  private void add(Map<String, Item> found, Path file, String name) {
    String key;
    try {
      key = file.toRealPath().toString();
    } catch (IOException e) {
      key = file.toAbsolutePath().normalize().toString();
    }
    // The shorter name wins, whichever path was given first.
    FileItem item = new FileItem(name, file, limits, documents);
    found.merge(key, item, (a, b) -> byName(a, b) <= 0 ? a : b);
  }

  private static int byName(Item a, Item b) {
    int byLength = Integer.compare(a.name().length(), b.name().length());
    return byLength != 0 ? byLength : a.name().compareTo(b.name());
  }

  private void walk(Path folder, Map<String, Item> found) {
    List<Unreadable> failed = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          64,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              return !dir.equals(folder) && hidden(dir)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (!hidden(file)) {
                add(found, file, folder.relativize(file).toString().replace('\\', '/'));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              failed.add(failure(file, e));
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      failed.add(failure(folder, e));
    }
    for (Unreadable u : failed) {
      found.put(u.name(), new Missing(u));
    }
  }

  private static boolean hidden(Path path) {
    return String.valueOf(path.getFileName()).startsWith(".");
  }

  /** What an I/O error means to a user. */
  static Unreadable failure(Path path, IOException e) {
    return IoFaults.told(path.toString(), e);
  }
}
