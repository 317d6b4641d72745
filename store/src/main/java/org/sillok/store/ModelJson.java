package org.sillok.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sillok.model.Alignment;
import org.sillok.model.Article;
import org.sillok.model.Claim;
import org.sillok.model.ClaimId;
import org.sillok.model.DeadlineClaim;
import org.sillok.model.EventClaim;
import org.sillok.model.PageId;
import org.sillok.model.PositionClaim;
import org.sillok.model.ProposalClaim;
import org.sillok.model.Span;
import org.sillok.model.StatementClaim;
import org.sillok.model.TenureClaim;
import org.sillok.model.When;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Articles and claims as JSON, the same for ever: names of fields are those of the records, dates
 * are EDTF, spans {@code [start, end]}, ids their text; a field that is null is left out, an
 * unknown one is passed over.
 */
final class ModelJson {
  /** Which claim it is; {@code kind} is already a field of statements. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "claim")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = EventClaim.class, name = "event"),
    @JsonSubTypes.Type(value = StatementClaim.class, name = "statement"),
    @JsonSubTypes.Type(value = PositionClaim.class, name = "position"),
    @JsonSubTypes.Type(value = DeadlineClaim.class, name = "deadline"),
    @JsonSubTypes.Type(value = ProposalClaim.class, name = "proposal"),
    @JsonSubTypes.Type(value = TenureClaim.class, name = "tenure"),
  })
  private interface ClaimMixin {}

  private final JsonMapper mapper;

  ModelJson() {
    SimpleModule module = new SimpleModule("sillok-model");
    text(module, When.class, When::edtf, When::parse);
    text(module, PageId.class, PageId::sha256, PageId::new);
    text(module, ClaimId.class, ClaimId::value, ClaimId::new);
    module.addSerializer(Span.class, new SpanWriter());
    module.addDeserializer(Span.class, new SpanReader());
    module.addSerializer(Alignment.class, new AlignmentWriter());
    module.addDeserializer(Alignment.class, new AlignmentReader());
    mapper =
        JsonMapper.builder()
            .addModule(module)
            .addMixIn(Claim.class, ClaimMixin.class)
            .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
  }

  String write(Article article) {
    return mapper.writeValueAsString(article);
  }

  Article article(String json) {
    return mapper.readValue(json, Article.class);
  }

  String write(Claim claim) {
    return mapper.writerFor(Claim.class).writeValueAsString(claim);
  }

  Claim claim(String json) {
    return mapper.readValue(json, Claim.class);
  }

  private static <T> void text(
      SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read) {
    module.addSerializer(
        type,
        new StdSerializer<T>(type) {
          @Override
          public void serialize(T value, JsonGenerator out, SerializationContext context) {
            out.writeString(write.apply(value));
          }
        });
    module.addDeserializer(
        type,
        new StdDeserializer<T>(type) {
          @Override
          public T deserialize(JsonParser in, DeserializationContext context) {
            return read.apply(in.getString());
          }
        });
  }

  private static final class SpanWriter extends StdSerializer<Span> {
    SpanWriter() {
      super(Span.class);
    }

    @Override
    public void serialize(Span span, JsonGenerator out, SerializationContext context) {
      out.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }
  }

  private static final class SpanReader extends StdDeserializer<Span> {
    SpanReader() {
      super(Span.class);
    }

    @Override
    public Span deserialize(JsonParser in, DeserializationContext context) {
      int[] ends = context.readValue(in, int[].class);
      return new Span(ends[0], ends[1]);
    }
  }

  /** Four numbers a segment: length in the text, start and end in the source, kind. */
  private static final class AlignmentWriter extends StdSerializer<Alignment> {
    AlignmentWriter() {
      super(Alignment.class);
    }

    @Override
    public void serialize(Alignment alignment, JsonGenerator out, SerializationContext context) {
      int[] flat = new int[alignment.segments().size() * 4];
      int i = 0;
      for (Alignment.Segment s : alignment.segments()) {
        flat[i++] = s.text().length();
        flat[i++] = s.source().start();
        flat[i++] = s.source().end();
        flat[i++] = code(s.kind());
      }
      out.writeArray(flat, 0, flat.length);
    }

    private static int code(Alignment.Kind kind) {
      return switch (kind) {
        case COPY -> 0;
        case DECODED -> 1;
        case SPACE -> 2;
        case BREAK -> 3;
      };
    }
  }

  private static final class AlignmentReader extends StdDeserializer<Alignment> {
    private static final List<Alignment.Kind> KINDS =
        List.of(
            Alignment.Kind.COPY,
            Alignment.Kind.DECODED,
            Alignment.Kind.SPACE,
            Alignment.Kind.BREAK);

    AlignmentReader() {
      super(Alignment.class);
    }

    @Override
    public Alignment deserialize(JsonParser in, DeserializationContext context) {
      int[] flat = context.readValue(in, int[].class);
      List<Alignment.Segment> segments = new ArrayList<>(flat.length / 4);
      int at = 0;
      for (int i = 0; i < flat.length; i += 4) {
        Span text = new Span(at, at + flat[i]);
        Span source = new Span(flat[i + 1], flat[i + 2]);
        segments.add(new Alignment.Segment(text, source, KINDS.get(flat[i + 3])));
        at = text.end();
      }
      return Alignment.of(segments);
    }
  }
}
