package org.huibao.bulletin.docx;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.huibao.bulletin.xlsx.FixedZip;

/** A .docx that bears a day of its own, and no clock's. */
record DatedDocument(XWPFDocument document, LocalDate day) {

  byte[] bytes() throws IOException {
    Optional<Date> moment = Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    CoreProperties properties = document.getProperties().getCoreProperties();
    properties.setCreated(moment);
    properties.setModified(moment);
    return FixedZip.dated(document::write, day);
  }
}
