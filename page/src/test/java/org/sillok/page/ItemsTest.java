package org.sillok.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sillok.page.Sample.utf8;
import static org.sillok.page.Told.BODY;
import static org.sillok.page.Told.FIRST;
import static org.sillok.page.Told.SECOND;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sillok.model.Article;
import org.sillok.model.Excerpt;

/** Articles given as fields: feeds, tables, what agencies send, mails. */
class ItemsTest {
  @TempDir Path folder = Path.of("");

  private Told told(String text) throws IOException {
    return Told.of(folder, utf8(text));
  }

  @Test
  void feeds() throws IOException {
    String rss =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel><title>The Harbour Gazette</title><link>https://gazette.example/</link><description>d</description>
        <item><title>Herring talks</title><link>https://gazette.example/1</link><dc:creator>Ann Roe</dc:creator>
        <pubDate>Wed, 12 Nov 2031 07:00:00 GMT</pubDate><description>Short.</description>
        <content:encoded><![CDATA[<p>%s</p><p>%s</p>]]></content:encoded></item>
        <item><title>A teaser</title><link>https://gazette.example/2</link><description>Short.</description></item>
        </channel></rss>
        """
            .replaceFirst("%s", FIRST)
            .replaceFirst("%s", SECOND);
    Told told = told(rss);
    assertThat(told.remarks()).singleElement().asString().contains("1 of 2 entries have no text");
    assertThat(told.articles())
        .extracting(Told::facts)
        .containsExactly("Herring talks|Ann Roe|The Harbour Gazette|2031-11-12|feed-field");
    assertThat(told.pages().get(0).address()).isEqualTo("https://gazette.example/1");
    String atom =
        """
        <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Ferry Courier</title><id>x</id>
        <updated>2031-11-13T08:00:00Z</updated><entry><title>Quota rejected</title><id>y</id><link href="https://courier.example/q"/>
        <author><name>Bo Other</name></author><published>2031-11-12T08:00:00Z</published><updated>2031-11-13T08:00:00Z</updated>
        <content type="html">&lt;p&gt;%s&lt;/p&gt;&lt;p&gt;%s&lt;/p&gt;</content></entry></feed>
        """
            .replaceFirst("%s", FIRST)
            .replaceFirst("%s", SECOND);
    Article a = told(atom).only();
    assertThat(Told.facts(a))
        .isEqualTo("Quota rejected|Bo Other|Ferry Courier|2031-11-12|feed-field");
    assertThat(a.updated()).isNotNull();
    assertThat(told(rss.substring(0, 300)).remarks())
        .singleElement()
        .asString()
        .contains("feed that is damaged");
  }

  @Test
  void aFeedWithADocumentTypeIsRead() throws IOException {
    String rss =
        "<?xml version=\"1.0\"?>\n<!-- old -->\n<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://127.0.0.1:1/rss-0.91.dtd\" [<!ENTITY own \"x\">]>\n<rss version=\"0.91\"><channel><title>The Harbour Gazette</title><link>https://harbourgazette.example</link><description>d</description><item><title>Herring talks at Br&oslash;nn&oslash;</title><link>https://harbourgazette.example/1</link><description>"
            + FIRST
            + " "
            + SECOND
            + " "
            + FIRST.repeat(5)
            + "</description></item></channel></rss>";
    Article a = told(rss).only();
    assertThat(a.headline())
        .isNotNull()
        .extracting(Excerpt::text)
        .isEqualTo("Herring talks at Brønnø");
    // What the document type itself declares is not followed, and so means nothing.
    assertThat(told(rss.replace("Herring talks", "Herring &own; talks")).remarks())
        .singleElement()
        .asString()
        .contains("feed that is damaged");
  }

  @Test
  void entitiesAreNeverFollowed() throws IOException {
    String laughs =
        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><rss version=\"2.0\"><channel><title>&c;</title></channel></rss>";
    assertThat(told(laughs).remarks()).singleElement().asString().contains("feed that is damaged");
    Path secret = folder.resolve("secret");
    Files.writeString(secret, "the password");
    String nitf =
        nitf()
            .replace(
                "<nitf>",
                "<!DOCTYPE nitf SYSTEM \"http://127.0.0.1:1/nitf.dtd\" [<!ENTITY x SYSTEM \""
                    + secret.toUri()
                    + "\"><!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><nitf>")
            .replace("at midnight", "at &x; &b; midnight");
    Article a = told(nitf).only();
    assertThat(a.text()).doesNotContain("password").doesNotContain("haha").contains("&x; &b;");
  }

  private static String nitf() {
    return "<?xml version=\"1.0\"?><nitf><head><title>t</title><docdata><date.issue norm=\"20311112T093000Z\"/></docdata><pubdata name=\"The Harbour Gazette\"/></head><body><body.head><hedline><hl1>Herring talks</hl1></hedline><byline>By Ann Roe</byline></body.head><body.content><p>"
        + FIRST
        + "</p><media media-type=\"image\"><media-caption><p>A boat.</p></media-caption></media><p>"
        + SECOND
        + "</p></body.content></body></nitf>";
  }

  @Test
  void whatAgenciesSend() throws IOException {
    String facts = "Herring talks|Ann Roe|The Harbour Gazette|2031-11-12|agency-field";
    Article nitf = told(nitf()).only();
    assertThat(Told.facts(nitf)).isEqualTo(facts);
    assertThat(nitf.text()).isEqualTo(BODY);
    String g2 =
        "<?xml version=\"1.0\"?><newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet><newsItem guid=\"g\"><itemMeta><provider literal=\"HG\"><name>The Harbour Gazette</name></provider><versionCreated>2031-11-13T10:00:00Z</versionCreated><firstCreated>2031-11-12T09:00:00Z</firstCreated></itemMeta><contentMeta><headline>Herring talks</headline><by>By Ann Roe</by><language tag=\"en\"/></contentMeta><contentSet><inlineXML contenttype=\"application/xhtml+xml\"><html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title/></head><body><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p></body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>";
    assertThat(Told.facts(told(g2).only())).isEqualTo(facts);
    assertThat(told(g2).only().text()).isEqualTo(BODY);
    String ninjs =
        "{\"uri\":\"urn:x\",\"type\":\"text\",\"versioncreated\":\"2031-11-12T09:00:00Z\",\"firstcreated\":\"2031-11-12T08:00:00Z\",\"headline\":\"Herring talks\",\"byline\":\"By Ann Roe\",\"provider\":\"The Harbour Gazette\",\"language\":\"en\",\"body_html\":\"<p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p>\"}";
    assertThat(Told.facts(told(ninjs).only())).isEqualTo(facts);
    assertThat(told(nitf().substring(0, 400)).remarks()).anyMatch(r -> r.contains("cut off"));
  }

  @Test
  void sitemapsAreLists() throws IOException {
    String map =
        "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://a.example/1</loc></url><url><loc>https://a.example/2</loc></url></urlset>";
    assertThat(told(map).remarks())
        .singleElement()
        .asString()
        .contains("lists 2 addresses, and no text");
  }

  @Test
  void tables() throws IOException {
    String csv =
        "url,title,text,date,source,author\nhttps://gazette.example/1,Herring talks,\""
            + FIRST
            + "\n\n"
            + SECOND
            + "\",2031-11-12,The Harbour Gazette,Ann Roe\nhttps://gazette.example/2,No text,,2031-11-13,The Harbour Gazette,\n";
    Told told = told(csv);
    assertThat(told.remarks()).singleElement().asString().contains("lists 1 article without text");
    assertThat(told.articles())
        .extracting(Told::facts)
        .containsExactly("Herring talks|Ann Roe|The Harbour Gazette|2031-11-12|table-field");
    assertThat(told.articles().get(0).text()).isEqualTo(BODY);
    String semicolons =
        "Headline;Body;Published at\nHerring talks;" + FIRST + " " + SECOND + ";12.11.2031\n";
    assertThat(Told.facts(told(semicolons).only()))
        .isEqualTo("Herring talks|-|-|2031-11-12|table-field");
    String line =
        "{\"title\":\"Herring talks\",\"authors\":[\"Ann Roe\",\"Bo Other\"],\"date_publish\":\"2031-11-12 10:00:00\",\"maintext\":\""
            + FIRST
            + "\\n\\n"
            + SECOND
            + "\",\"source_domain\":\"gazette.example\"}\n";
    assertThat(told(line.repeat(3)).articles())
        .hasSize(3)
        .allSatisfy(a -> assertThat(a.text()).isEqualTo(BODY));
    assertThat(told(line.replace("\"2031-11-12 10:00:00\"", "1952244000123").repeat(2)).articles())
        .extracting(Told::facts)
        .containsOnly("Herring talks|Ann Roe|gazette.example|2031-11-12|table-field");
    assertThat(told("[" + line + "," + line + "]").articles())
        .extracting(Told::facts)
        .containsOnly("Herring talks|Ann Roe|gazette.example|2031-11-12|table-field");
  }

  @Test
  void brokenTablesCostOnlyTheirRest() throws IOException {
    String line =
        "{\"title\":\"Herring talks\",\"text\":\"" + FIRST + "\",\"date\":\"2031-11-12\"}\n";
    Told told = told(line + line + "{\"title\": \"cut o");
    assertThat(told.pages()).hasSize(2);
    assertThat(told.remarks())
        .anyMatch(r -> r.contains("table is damaged or was cut off behind part 2"));
    Told quote =
        Told.of(
            Limits.standard().withBytes(100_000),
            folder,
            utf8("title,text\nHerring talks," + FIRST + "\nx,\"" + "a".repeat(300_000)));
    assertThat(quote.remarks()).anyMatch(r -> r.contains("--limit-bytes"));
    assertThat(told("{\"name\":\"x\",\"version\":\"1.0\"}").remarks())
        .singleElement()
        .asString()
        .contains("JSON without the text of an article");
  }

  @Test
  void proseIsNoTable() throws IOException {
    String prose = "Herring talks end\n\nBy Ann Roe, title and text, date\n\n" + BODY + "\n";
    assertThat(told(prose).only().text()).contains(FIRST);
    assertThat(told("{" + prose).articles()).hasSize(1);
    assertThat(told("[Photo] " + prose).articles()).hasSize(1);
  }

  @Test
  void aMailsDayIsAGuess() throws IOException {
    String mail =
        "From: The Harbour Gazette <n@gazette.example>\nSubject: Herring talks\nDate: Wed, 12 Nov 2031 07:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html><body><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p></body></html>";
    assertThat(told(mail).only().published().when().edtf()).isEqualTo("2031-11-12?");
  }
}
