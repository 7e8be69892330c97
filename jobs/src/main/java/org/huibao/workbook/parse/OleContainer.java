package org.huibao.workbook.parse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.huibao.workbook.UnreadableWorkbookException;

/** An OLE2 file: a workbook of Excel 5 to 2003, an encrypted one of today, or another document. */
final class OleContainer {
  private static final String ENCRYPTED = "EncryptedPackage";

  private final DirectoryNode root;
  private final List<String> passwords;
  private final Budget budget;

  private OleContainer(DirectoryNode root, List<String> passwords, Budget budget) {
    this.root = root;
    this.budget = budget;
    this.passwords = new ArrayList<>(passwords);
    this.passwords.add(0, Decryptor.DEFAULT_PASSWORD);
  }

  static ParsedBook read(byte[] bytes, List<String> passwords, Budget budget)
      throws IOException, UnreadableWorkbookException, UnopenedException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return new OleContainer(files.getRoot(), passwords, budget).read();
    }
  }

  private ParsedBook read() throws IOException, UnreadableWorkbookException, UnopenedException {
    if (root.hasEntryCaseInsensitive(ENCRYPTED)) {
      return ZipContainer.read(decrypted(), budget);
    }
    Optional<String> book = stream("Workbook").or(() -> stream("Book"));
    if (book.isEmpty()) {
      throw new UnreadableWorkbookException(otherDocument(), null);
    }
    byte[] stream;
    try (InputStream bytes = root.createDocumentInputStream(book.get())) {
      stream = bytes.readAllBytes();
    }
    return Biff5Book.isOne(stream) ? Biff5Book.read(stream, budget) : biff8();
  }

  private Optional<String> stream(String name) {
    Set<String> names = root.getEntryNames();
    return names.stream().filter(name::equalsIgnoreCase).findFirst();
  }

  private ParsedBook biff8() throws IOException, UnopenedException {
    for (String password : passwords) {
      budget.checkTime();
      Biff8EncryptionKey.setCurrentUserPassword(password);
      try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
        return Biff8Book.read(workbook, budget);
      } catch (EncryptedDocumentException notThis) {
        continue;
      } finally {
        Biff8EncryptionKey.setCurrentUserPassword(null);
      }
    }
    throw new UnopenedException();
  }

  private byte[] decrypted() throws IOException, UnopenedException {
    try {
      Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(root));
      for (String password : passwords) {
        budget.checkTime();
        if (decryptor.verifyPassword(password)) {
          try (InputStream plain = decryptor.getDataStream(root)) {
            return plain.readAllBytes();
          }
        }
      }
    } catch (GeneralSecurityException | EncryptedDocumentException e) {
      throw new IOException("its encryption is damaged or unknown", e);
    }
    throw new UnopenedException();
  }

  private String otherDocument() {
    if (stream("WordDocument").isPresent()) {
      return "是 Word 文档，不是工作簿；请把其中的表格存为 .xlsx 后报送";
    }
    if (stream("PowerPoint Document").isPresent()) {
      return "是 PowerPoint 演示文稿，不是工作簿；请报送 Excel 或 WPS 表格";
    }
    if (stream("MatOST").isPresent() || stream("MM").isPresent()) {
      return "是旧版 Microsoft Works 文档；请用 Excel 或 WPS 打开后另存为 .xlsx 报送";
    }
    if (stream("__properties_version1.0").isPresent()) {
      return "是 Outlook 邮件，不是工作簿；请把邮件中的工作簿另存后报送";
    }
    return "是 Office 旧格式的文件，但其中没有工作簿；请用 Excel 或 WPS 打开后另存为 .xlsx 报送";
  }
}
