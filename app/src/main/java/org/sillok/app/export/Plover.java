package org.sillok.app.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sillok.model.EventClaim;
import org.sillok.model.EventType;

/**
 * An act as the PLOVER 2021 codebook files it once its status is folded in: what is to be is agreed
 * on, what is called for is a request, a meeting called off is a refusal to meet. Inside the
 * program type and status stay apart; only what leaves it as PLOVER is rewritten.
 *
 * @param type the type in the export
 * @param mode its mode, or null
 * @param quad verbal or material, cooperation or conflict
 * @param score the intensity from -10 to 10
 */
public record Plover(EventType type, @Nullable String mode, String quad, double score) {
  private static final Map<String, List<String>> TABLE = load();

  /** The export of an act; empty for what PLOVER has no type for, and for what did not happen. */
  static Optional<Plover> of(EventClaim claim) {
    EventType type = claim.type();
    if (type == null) {
      return Optional.empty();
    }
    return switch (claim.status()) {
      case HAPPENED, ONGOING -> Optional.of(with(type, claim.mode()));
      case PLANNED, POSSIBLE -> Optional.of(future(type, claim.mode()));
      case REQUESTED -> Optional.of(with(EventType.REQUEST, wanted(type)));
      case CANCELLED -> Optional.of(called(type, claim.mode()));
      case DENIED -> Optional.empty();
    };
  }

  /** The exported type, whether it happened or is denied; null for what PLOVER has no type for. */
  public static @Nullable EventType type(EventClaim claim) {
    return of(claim).map(Plover::type).orElse(claim.type());
  }

  private static Plover future(EventType type, @Nullable String mode) {
    return switch (type) {
      case CONSULT, SUPPORT, COOPERATE, AID -> with(EventType.AGREE, null);
      case RETREAT -> with(EventType.CONCEDE, null);
      case AGREE,
          CONCEDE,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          with(type, mode);
    };
  }

  private static Plover called(EventType type, @Nullable String mode) {
    return switch (type) {
      case CONSULT, COOPERATE -> with(EventType.REJECT, wanted(type));
      case AGREE,
          SUPPORT,
          AID,
          CONCEDE,
          RETREAT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          with(type, mode);
    };
  }

  /** The mode of a request for such an act, or of a refusal. */
  private static @Nullable String wanted(EventType type) {
    return switch (type) {
      case CONSULT -> "meet";
      case AID, COOPERATE -> "assist";
      case RETREAT, CONCEDE -> "yield";
      case SUPPORT,
          AGREE,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          null;
    };
  }

  private static Plover with(EventType type, @Nullable String mode) {
    List<String> own = mode == null ? null : TABLE.get(type + "/" + mode);
    List<String> row = own != null ? own : TABLE.get(type + "/-");
    if (row == null) {
      throw new IllegalStateException("plover.tsv lacks " + type);
    }
    return new Plover(type, mode, row.get(2), Double.parseDouble(row.get(3)));
  }

  private static Map<String, List<String>> load() {
    Map<String, List<String>> out = new HashMap<>();
    try (InputStream in = Plover.class.getResourceAsStream("plover.tsv")) {
      if (in == null) {
        throw new IllegalStateException("plover.tsv is missing from the build");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> cells = List.of(line.split("\t", -1));
          out.put(cells.get(0) + "/" + cells.get(1), cells);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read plover.tsv", e);
    }
    return Map.copyOf(out);
  }
}
