package org.huibao.workbook.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks an XML part by the local names of its elements, so that strict and transitional OOXML read
 * alike. A document type is refused: no part of a workbook has one, and entities come with it.
 * Plain XML is walked by {@link PlainXml}; at the first thing that is not, an XML parser begins
 * anew and goes on from there.
 */
final class XmlEvents {
  private static final XMLInputFactory FACTORY = factory();

  /** The clock is looked at once in so many events. */
  private static final int TIMED = 16;

  private final Budget budget;
  private final ZipParts.Part part;

  /** Null where an XML parser reads. */
  private PlainXml plain;

  private XMLStreamReader reader;
  private PlainXml.Event event;
  private int untimed;

  /** Tags that the plain walk has told of, and whether of the text behind the last of them too. */
  private int tags;

  private boolean toldText;

  XmlEvents(InputStream stream, Budget budget) throws IOException {
    this.budget = budget;
    this.part = stream instanceof ZipParts.Part zipped ? zipped : null;
    if (part == null) {
      read(stream);
    } else {
      this.plain = new PlainXml(part);
    }
  }

  private void read(InputStream stream) throws IOException {
    try {
      reader = FACTORY.createXMLStreamReader(stream);
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  XmlEvents(Reader text, Budget budget) throws IOException {
    this.budget = budget;
    this.part = null;
    try {
      this.reader = FACTORY.createXMLStreamReader(text);
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  /** Goes to the next event; false at the end. */
  boolean next() throws IOException {
    if (++untimed % TIMED == 0) {
      budget.checkTime();
    }
    if (plain != null) {
      try {
        event = plain.next();
        toldText = event == PlainXml.Event.TEXT;
        tags += toldText ? 0 : 1;
        return event != PlainXml.Event.DONE;
      } catch (PlainXml.NotPlainException | IOException e) {
        // what is wrong with damaged bytes is for the parser to say
        handOver();
      }
    }
    return parsed();
  }

  private boolean parsed() throws IOException {
    try {
      if (!reader.hasNext()) {
        return false;
      }
      if (reader.next() == XMLStreamConstants.DTD) {
        throw new ForbiddenEntityException();
      }
      return true;
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  /** To where the plain walk has come. */
  private void handOver() throws IOException {
    plain = null;
    read(part.again());
    int passed = 0;
    while (passed < tags && parsed()) {
      passed += reader.isStartElement() || reader.isEndElement() ? 1 : 0;
    }
    if (toldText) {
      parsed();
    }
  }

  boolean starts() {
    return plain == null ? reader.isStartElement() : event == PlainXml.Event.START;
  }

  boolean starts(String name) {
    return starts() && name().equals(name);
  }

  boolean ends() {
    return plain == null ? reader.isEndElement() : event == PlainXml.Event.END;
  }

  boolean ends(String name) {
    return ends() && name().equals(name);
  }

  /** Of the element that starts or ends. */
  String name() {
    return plain == null ? reader.getLocalName() : plain.name();
  }

  /** Of the element that starts. */
  String namespace() {
    if (plain != null) {
      return plain.namespace();
    }
    return reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
  }

  /** The characters of this event; empty where it has none. */
  String characters() {
    if (plain != null) {
      return plain.characters();
    }
    return reader.isCharacters() ? reader.getText() : "";
  }

  /** An attribute of this element by its local name, or null. */
  String attribute(String name) {
    if (plain != null) {
      return plain.attributes().value(name);
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  int number(String attribute, int otherwise) {
    String value = attribute(attribute);
    return value == null || value.isBlank() ? otherwise : Integer.parseInt(value.strip());
  }

  boolean flag(String attribute) {
    String value = attribute(attribute);
    return value != null && (value.equals("1") || value.equals("true"));
  }

  private static IOException damaged(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("DOCTYPE")) {
      throw new ForbiddenEntityException();
    }
    return new IOException(message.lines().findFirst().orElse("not XML"), e);
  }
}
