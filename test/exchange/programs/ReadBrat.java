import java.io.File;
import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import opennlp.tools.formats.brat.AnnotationConfiguration;
import opennlp.tools.formats.brat.AttributeAnnotation;
import opennlp.tools.formats.brat.BratAnnotation;
import opennlp.tools.formats.brat.BratDocument;
import opennlp.tools.formats.brat.RelationAnnotation;
import opennlp.tools.formats.brat.SpanAnnotation;

/**
 * Prints what OpenNLP reads from annotation.conf and from each pair of .txt and .ann (named without extension): an
 * annotation a line, fields apart by tabs, the first one the pair's number.
 */
public class ReadBrat {
  public static void main(String[] args) throws Exception {
    AnnotationConfiguration configuration = AnnotationConfiguration.parse(new File(args[0]));
    for (int i = 1; i < args.length; i++) {
      try (InputStream text = new FileInputStream(args[i] + ".txt");
          InputStream annotations = new FileInputStream(args[i] + ".ann")) {
        BratDocument document = BratDocument.parseDocument(configuration, "document", text, annotations);
        for (BratAnnotation annotation : document.getAnnotations()) {
          System.out.println((i - 1) + "\t" + row(annotation));
          // OpenNLP hands a note on with what it is about.
          if (annotation.getNote() != null && !annotation.getNote().isEmpty()) {
            System.out.println((i - 1) + "\tnote\t\t" + annotation.getId() + "\t" + annotation.getNote());
          }
        }
      }
    }
  }

  private static String row(BratAnnotation annotation) {
    String head = annotation.getId() + "\t" + annotation.getType() + "\t";
    if (annotation instanceof SpanAnnotation) {
      SpanAnnotation span = (SpanAnnotation) annotation;
      String spans = Arrays.stream(span.getSpans())
          .map(piece -> piece.getStart() + "-" + piece.getEnd())
          .collect(Collectors.joining(" "));
      return "span\t" + head + spans + "\t" + span.getCoveredText();
    }
    if (annotation instanceof RelationAnnotation) {
      RelationAnnotation relation = (RelationAnnotation) annotation;
      return "relation\t" + head + relation.getArg1() + "\t" + relation.getArg2();
    }
    if (annotation instanceof AttributeAnnotation) {
      AttributeAnnotation attribute = (AttributeAnnotation) annotation;
      return "attribute\t" + head + attribute.getAttachedTo() + "\t" + attribute.getValue();
    }
    return "other\t" + head;
  }
}
