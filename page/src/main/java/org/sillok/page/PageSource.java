package org.sillok.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sillok.model.Page;

/** Finds pages: in files and, recursively, in folders, in any order and mixed. */
public final class PageSource {
  private PageSource() {}

  /** A source with the usual limits. */
  public static PageSource standard() {
    return new PageSource();
  }

  /** One file, not yet opened, or the reason why there is none. */
  public sealed interface Item {
    /** What the user calls it: the file's name, or its path below the folder that was given. */
    String name();

    /** Opens it: one page, several if it is a container, or what is wrong with it. */
    List<Found> open();
  }

  private record FileItem(String name, Path file) implements Item {
    @Override
    public List<Found> open() {
      try {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length == 0) {
          return List.of(new Unreadable(name, "the file is empty", "save the page again"));
        }
        return List.of(
            new Found.Got(new Page(name, null, null, "text/plain", StandardCharsets.UTF_8, bytes)));
      } catch (IOException e) {
        return List.of(new Unreadable(name, "it cannot be read", "check its permissions"));
      }
    }
  }

  private record Missing(Unreadable why) implements Item {
    @Override
    public String name() {
      return why.name();
    }

    @Override
    public List<Found> open() {
      return List.of(why);
    }
  }

  /** The files behind these paths, not yet opened. */
  public List<Item> list(Collection<Path> paths) {
    TreeMap<String, Item> found = new TreeMap<>();
    for (Path path : paths) {
      try (Stream<Path> files = Files.walk(path)) {
        files
            .filter(Files::isRegularFile)
            .forEach(f -> found.put(f.toString(), new FileItem(name(path, f), f)));
      } catch (IOException e) {
        found.put(
            path.toString(),
            new Missing(
                new Unreadable(path.toString(), "there is no such file", "check the spelling")));
      }
    }
    return List.copyOf(found.values());
  }

  private static String name(Path given, Path file) {
    return given.equals(file)
        ? String.valueOf(file.getFileName())
        : given.relativize(file).toString();
  }

  /** All pages behind these paths, opened one after the other as the stream is read. */
  public Stream<Found> read(Collection<Path> paths) {
    return list(paths).stream().flatMap(item -> item.open().stream());
  }
}
