// What java.util.Properties reads in files, what Kafka's login modules are told there, and which regular expressions compile.
// Called by scripts/test-clients.ts: java ReadFiles.java <folder>

import java.io.InputStream;
import java.io.StreamTokenizer;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

public class ReadFiles {
  public static void main(String[] arguments) throws Exception {
    try (var files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".properties")) properties(name, file);
        if (name.endsWith(".regex")) pattern(name, Files.readString(file));
      }
    }
  }

  private static void properties(String name, Path file) throws Exception {
    Properties read = new Properties();
    try (InputStream stream = Files.newInputStream(file)) {
      read.load(stream);
    }
    for (String key : read.stringPropertyNames()) {
      say(name, key, read.getProperty(key));
      if (key.endsWith("sasl.jaas.config")) login(name, key, read.getProperty(key));
    }
  }

  /** As org.apache.kafka.common.security.JaasConfig reads an entry. */
  private static void login(String name, String key, String entry) throws Exception {
    StreamTokenizer words = new StreamTokenizer(new StringReader(entry));
    words.slashSlashComments(true);
    words.slashStarComments(true);
    words.wordChars('-', '-');
    words.wordChars('_', '_');
    words.wordChars('$', '$');
    say(name, key + " ", word(words));
    if (!"required".equalsIgnoreCase(word(words))) throw new IllegalStateException("not required: " + entry);
    while (words.nextToken() != ';') {
      String option = words.sval;
      if (words.nextToken() != '=') throw new IllegalStateException("no value: " + entry);
      say(name, key + " " + option, word(words));
    }
    if (words.nextToken() != StreamTokenizer.TT_EOF) throw new IllegalStateException("a second module: " + entry);
  }

  private static String word(StreamTokenizer words) throws Exception {
    words.nextToken();
    return words.sval;
  }

  private static void pattern(String name, String text) {
    try {
      Pattern.compile(text);
      say(name, "compiles", "yes");
    } catch (PatternSyntaxException error) {
      say(name, "compiles", "no");
    }
  }

  private static void say(String name, String key, String value) {
    System.out.println(name + " " + hex(key) + " " + hex(value));
  }

  private static String hex(String text) {
    return HexFormat.of().formatHex(("x" + text).getBytes(StandardCharsets.UTF_8));
  }
}
