package org.sillok.page.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.jspecify.annotations.Nullable;
import org.sillok.model.Given;
import org.xml.sax.SAXException;

/** Reads one document after the other, in the other Java. */
final class DocumentReader {

  DocumentReader() {
    FontMappers.set(new OneFont());
  }

  Frames.Reply read(Frames.Request request) {
    DocumentText text = new DocumentText(request.most());
    Metadata metadata = new Metadata();
    try (TikaInputStream in = TikaInputStream.get(request.bytes())) {
      parser(request.type()).parse(in, text, metadata, context());
      return reply(Frames.Status.READ, text.text(), metadata);
    } catch (EncryptedDocumentException e) {
      return reply(Frames.Status.ENCRYPTED, "encrypted", metadata);
    } catch (DocumentText.TooLongException e) {
      return reply(Frames.Status.TOO_LONG, "too long", metadata);
    } catch (IOException
        | SAXException
        | TikaException
        | RuntimeException
        | StackOverflowError
        | LinkageError e) {
      // Parsers throw what they like at damaged documents, and ask for classes of rare features
      // that are left out.
      return isTooLong(e)
          ? reply(Frames.Status.TOO_LONG, "too long", metadata)
          : reply(Frames.Status.DAMAGED, reason(e), metadata);
    }
  }

  private static Parser parser(DocumentType type) {
    return switch (type) {
      case PDF -> new PDFParser();
      case RTF -> new RTFParser();
      case DOC -> new OfficeParser();
      case DOCX -> new OOXMLParser();
      case ODT -> new OpenDocumentParser();
    };
  }

  private static ParseContext context() {
    ParseContext context = new ParseContext();
    OfficeParserConfig office = new OfficeParserConfig();
    office.setUseSAXDocxExtractor(true);
    office.setExtractMacros(false);
    office.setIncludeDeletedContent(false);
    office.setIncludeHeadersAndFooters(false);
    context.set(OfficeParserConfig.class, office);
    PDFParserConfig pdf = new PDFParserConfig();
    pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    pdf.setExtractAnnotationText(false);
    pdf.setExtractBookmarksText(false);
    pdf.setExtractAcroFormContent(false);
    pdf.setExtractInlineImages(false);
    context.set(PDFParserConfig.class, pdf);
    // What is embedded (pictures, macros, other files) is not opened.
    context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
    return context;
  }

  private static boolean isTooLong(Throwable e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof DocumentText.TooLongException) {
        return true;
      }
    }
    return false;
  }

  private static String reason(Throwable e) {
    Throwable t = e;
    while (t.getCause() != null && t.getCause() != t) {
      t = t.getCause();
    }
    String message = t.getMessage();
    return message == null || message.length() > 120 ? t.getClass().getSimpleName() : message;
  }

  private static Frames.Reply reply(Frames.Status status, String text, Metadata metadata) {
    List<Given> given = new ArrayList<>();
    add(given, Given.Kind.TITLE, metadata, TikaCoreProperties.TITLE);
    add(given, Given.Kind.AUTHOR, metadata, TikaCoreProperties.CREATOR);
    add(given, Given.Kind.CREATED, metadata, TikaCoreProperties.CREATED);
    add(given, Given.Kind.MODIFIED, metadata, TikaCoreProperties.MODIFIED);
    Integer pages = metadata.getInt(PagedText.N_PAGES);
    return new Frames.Reply(status, text, pages == null ? 1 : pages, given);
  }

  private static void add(List<Given> given, Given.Kind kind, Metadata metadata, Property name) {
    @Nullable String value = metadata.get(name);
    if (value != null && !value.isBlank()) {
      given.add(new Given(kind, value.strip(), Documents.RULE));
    }
  }
}
