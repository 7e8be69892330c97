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
 */
final class XmlEvents {
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private final Budget budget;

  XmlEvents(InputStream stream, Budget budget) throws IOException {
    this.budget = budget;
    try {
      this.reader = FACTORY.createXMLStreamReader(stream);
    } catch (XMLStreamException e) {
      throw damaged(e);
    }
  }

  XmlEvents(Reader text, Budget budget) throws IOException {
    this.budget = budget;
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
    budget.checkTime();
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

  boolean starts() {
    return reader.isStartElement();
  }

  boolean starts(String name) {
    return reader.isStartElement() && reader.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return reader.isEndElement() && reader.getLocalName().equals(name);
  }

  boolean ends() {
    return reader.isEndElement();
  }

  String name() {
    return reader.getLocalName();
  }

  String namespace() {
    return reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
  }

  /** The characters of this event; empty where it has none. */
  String characters() {
    return reader.isCharacters() ? reader.getText() : "";
  }

  /** An attribute of this element by its local name, or null. */
  String attribute(String name) {
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
