package org.sillok.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.sillok.page.container.Budget;
import org.sillok.page.container.Container;
import org.sillok.page.container.CutZipParts;
import org.sillok.page.container.GzipPart;
import org.sillok.page.container.LimitException;
import org.sillok.page.container.Mail;
import org.sillok.page.container.Part;
import org.sillok.page.container.Part.Told;
import org.sillok.page.container.TarParts;
import org.sillok.page.container.WarcParts;
import org.sillok.page.container.ZipKind;
import org.sillok.page.container.ZipParts;
import org.sillok.page.document.DocumentType;
import org.sillok.page.document.Documents;
import org.sillok.page.item.Tables;

/**
 * Opens one file: tells from its bytes what it is, goes through what is packed in it part after
 * part, and hands on each page as it is found. What is wrong costs only itself.
 */
final class Opener {
  private final Limits limits;
  private final Budget budget;
  private final PageBytes pages;
  private final Consumer<Found> found;

  private Opener(Limits limits, Documents documents, Consumer<Found> found) {
    this.limits = limits;
    this.budget = limits.budget();
    this.pages = new PageBytes(limits, documents);
    // What the caller does with a page is not counted as the file's time.
    this.found =
        f -> {
          found.accept(f);
          budget.renew();
        };
  }

  /** Gives what lies in the file. */
  static void open(
      String name, Path file, Limits limits, Documents documents, Consumer<Found> found) {
    Opener opener = new Opener(limits, documents, found);
    if (!Files.isReadable(file)) {
      opener.give(IoFaults.told(name, new AccessDeniedException(file.toString())));
      return;
    }
    InputStream in;
    try {
      in = Files.newInputStream(file);
    } catch (IOException e) {
      opener.give(IoFaults.told(name, e));
      return;
    }
    try (in) {
      opener.open(name, Head.of(in), file, Told.NOTHING, 0);
    } catch (IOException e) {
      opener.give(IoFaults.told(name, e));
    }
  }

  private void give(Found what) {
    found.accept(what);
  }

  private void refuse(String name, String reason, String advice) {
    give(new Unreadable(name, reason, advice));
  }

  /**
   * @param file what the bytes are read from, if it is a file that can be read in any order
   * @param depth so many containers are around it
   */
  private void open(String name, Head in, @Nullable Path file, Told told, int depth) {
    byte[] head = in.bytes();
    if (head.length == 0) {
      refuse(name, "is empty (0 bytes)", "fetch or save the page again");
      return;
    }
    boolean packed = MediaType.isGzip(head);
    boolean zip = MediaType.isZip(head);
    boolean warc = WarcParts.matches(head);
    boolean tar = TarParts.matches(head);
    if ((packed || zip || warc || tar) && depth >= limits.depth()) {
      refuse(
          name,
          "lies in more than " + limits.depth() + " containers",
          "unpack it first, or raise --limit-depth");
      return;
    }
    try {
      if (packed) {
        try (InputStream unpacked = GzipPart.unpacked(in.stream(), budget)) {
          open(name, Head.of(unpacked), null, told, depth + 1);
        }
      } else if (zip) {
        zip(name, in, file, told, depth);
      } else if (warc) {
        each(name, "web archive", new WarcParts(in.stream(), budget), depth);
      } else if (tar) {
        each(name, "TAR archive", new TarParts(in.stream(), budget), depth);
      } else if (MediaType.notText(head) != null || !table(name, in, told, depth)) {
        page(name, whole(in), told, depth);
      }
    } catch (IOException e) {
      give(IoFaults.told(name, e));
    }
  }

  /** Goes through a table of articles, row after row; false if it is none. */
  private boolean table(String name, Head in, Told told, int depth) throws IOException {
    Charset charset = PageBytes.charset(in.bytes(), told.charset());
    String head = new String(in.bytes(), charset);
    Container rows = Tables.open(head, in.stream(), charset, budget);
    if (rows != null) {
      each(name, "table", rows, depth);
      return true;
    }
    if (Tables.isJson(head)) {
      refuse(name, "is JSON without the text of an article", "leave it out");
      return true;
    }
    return false;
  }

  private byte[] whole(Head in) throws IOException {
    byte[] bytes = in.stream().readNBytes((int) limits.bytes() + 1);
    if (bytes.length > limits.bytes()) {
      throw budget.tooLarge();
    }
    return bytes;
  }

  private void page(String name, byte[] bytes, Told told, int depth) {
    if (Mail.matches(bytes) && MediaType.notText(bytes) == null) {
      mail(name, bytes, depth);
    } else {
      pages.open(name, bytes, told, this::give);
    }
  }

  private void mail(String name, byte[] bytes, int depth) {
    if (depth >= limits.depth()) {
      refuse(name, "lies in more than " + limits.depth() + " containers", "unpack it first");
      return;
    }
    Mail mail;
    try {
      mail = Mail.read(bytes, budget);
    } catch (LimitException e) {
      give(IoFaults.told(name, e));
      return;
    }
    Part.Content body = mail.body();
    if (body == null && mail.attachments().isEmpty()) {
      String damage = mail.damage();
      if (damage == null) {
        refuse(name, "is a message without text", "leave it out");
      } else {
        refuse(name, "the message is damaged (" + damage + ")", "save the page again");
      }
      return;
    }
    if (body != null) {
      part(name, body, depth + 1);
    }
    for (Part.Content attachment : mail.attachments()) {
      part(within(name, attachment), attachment, depth + 1);
    }
  }

  private void zip(String name, Head in, @Nullable Path file, Told told, int depth)
      throws IOException {
    byte[] bytes = file == null ? whole(in) : new byte[0];
    try (SeekableByteChannel channel =
        file == null ? new SeekableInMemoryByteChannel(bytes) : FileChannel.open(file)) {
      ZipParts zip;
      try {
        zip = ZipParts.open(channel, budget, limits.entries());
      } catch (LimitException e) {
        throw e;
      } catch (IOException | IllegalArgumentException e) {
        cut(name, file == null ? Head.of(bytes) : in, depth, e);
        return;
      }
      ZipKind kind = zip.kind();
      switch (kind) {
        case ARCHIVE, WACZ -> each(name, "ZIP", zip, depth);
        case DOCX, ODT -> {
          zip.close();
          DocumentType type = kind == ZipKind.DOCX ? DocumentType.DOCX : DocumentType.ODT;
          pages.document(name, type, file == null ? bytes : whole(in), told, this::give);
        }
        case OTHER_OFFICE -> {
          zip.close();
          refuse(name, "is a spreadsheet, slides or a drawing", "save its text as HTML or DOCX");
        }
      }
    }
  }

  /** What can be had of an archive without an index, and then what is the matter with it. */
  private void cut(String name, Head in, int depth, Exception why) {
    if (MediaType.isOffice(in.bytes())) {
      refuse(name, "is an office document that is damaged or was cut off", "fetch it again");
      return;
    }
    Walked walked = walk(name, "ZIP", new CutZipParts(in.stream(), budget), depth);
    if (!walked.broken()) {
      refuse(name, "ZIP is damaged or was cut off (" + why.getMessage() + ")", "fetch it again");
    }
  }

  private void each(String name, String what, Container container, int depth) {
    Walked walked = walk(name, what, container, depth);
    if (walked.parts() == 0 && !walked.broken()) {
      refuse(name, "is an archive without pages", "leave it out");
    }
  }

  /**
   * How far a container was gone through.
   *
   * @param broken true if it was said why there is no more of it
   */
  private record Walked(int parts, boolean broken) {}

  private Walked walk(String name, String what, Container container, int depth) {
    int parts = 0;
    try (container) {
      while (!budget.isSpent()) {
        Part part;
        try {
          part = container.next();
        } catch (LimitException e) {
          give(IoFaults.told(name, e));
          return new Walked(parts, true);
        } catch (IOException | RuntimeException e) {
          // Libraries throw what they like at damaged archives; the parts before stand.
          give(IoFaults.damaged(name, what, parts, e));
          return new Walked(parts, true);
        }
        if (part == null) {
          return new Walked(parts, false);
        }
        parts++;
        switch (part) {
          case Part.Content content -> part(within(name, content), content, depth + 1);
          case Part.Refused r -> refuse(within(name, r), r.reason(), r.advice());
        }
      }
    } catch (IOException e) {
      give(IoFaults.told(name, e));
    }
    return new Walked(parts, true);
  }

  private static String within(String name, Part part) {
    boolean own = part.name().isEmpty() || part.name().startsWith("#");
    return own ? name + part.name() : name + "/" + part.name();
  }

  private void part(String name, Part.Content part, int depth) {
    Head head;
    try {
      head = Head.of(part.bytes());
    } catch (IOException e) {
      give(IoFaults.told(name, e));
      return;
    }
    open(name, head, null, part.told(), depth);
  }
}
