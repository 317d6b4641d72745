package org.sillok.model.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.opentest4j.TestAbortedException;

/**
 * The folder {@code ../shared} beside the repository, with benchmarks and treebanks that are not
 * part of it.
 *
 * <p>A test that needs it asks for its path here, first thing. Where the folder is, the test runs.
 * Where it is not, the test is aborted, counted as skipped, and a line with NOT RUN is printed: it
 * is never green without having run. Under {@code CI=true} it fails instead, so that no change
 * lands unmeasured.
 */
public final class SharedBench {

  private static final Set<String> ANNOUNCED = ConcurrentHashMap.newKeySet();

  private SharedBench() {}

  /**
   * The root of the reactor: the folder with the first pom.
   *
   * @return an absolute path
   */
  public static Path root() {
    String given = System.getProperty("sillok.root");
    if (given != null
        && Files.isRegularFile(Path.of(given, "pom.xml"))
        && Files.isDirectory(Path.of(given, "model"))) {
      return Path.of(given).toAbsolutePath().normalize();
    }
    // Started from an editor, the working folder is the module's or the root.
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve("pom.xml")) && Files.isDirectory(at.resolve("model"))) {
        return at;
      }
    }
    throw new IllegalStateException(
        "no folder with pom.xml and model/ at or above " + Path.of("").toAbsolutePath());
  }

  /**
   * A file or folder under {@code ../shared}, or the end of the calling test.
   *
   * @param relative for instance {@code bench/dating}
   * @return an existing path
   * @throws TestAbortedException if it is not there, and this is not CI
   * @throws AssertionError if it is not there under {@code CI=true}
   */
  public static Path require(String relative) {
    try {
      return require(relative, "true".equals(System.getenv("CI")));
    } catch (TestAbortedException notThere) {
      if (ANNOUNCED.add(relative)) {
        System.err.println(notThere.getMessage());
      }
      throw notThere;
    }
  }

  static Path require(String relative, boolean ci) {
    Path path = root().resolveSibling("shared").resolve(relative);
    if (Files.exists(path)) {
      return path;
    }
    String message = "NOT RUN: needs ../shared/" + relative + ", which is not there";
    if (ci) {
      throw new AssertionError(message + "; with CI=true this is a failure");
    }
    throw new TestAbortedException(message);
  }
}
