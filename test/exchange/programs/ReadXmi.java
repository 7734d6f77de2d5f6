import java.io.File;
import java.io.FileInputStream;
import java.io.InputStream;
import java.util.stream.Collectors;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FSIterator;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;

/** Prints what Apache UIMA reads from a type system and XMIs: for each its language, its text, every structure of ours. */
public class ReadXmi {
  public static void main(String[] args) throws Exception {
    TypeSystemDescription types =
        UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(new File(args[0])));
    for (int i = 1; i < args.length; i++) {
      CAS cas = CasCreationUtils.createCas(types, null, null);
      try (InputStream xmi = new FileInputStream(args[i])) {
        XmiCasDeserializer.deserialize(xmi, cas);
      }
      print(cas);
    }
  }

  private static void print(CAS cas) {
    System.out.println("language\t" + cas.getDocumentLanguage());
    System.out.println("text\t" + escape(cas.getDocumentText()));
    FSIterator<FeatureStructure> structures =
        cas.getIndexRepository().getAllIndexedFS(cas.getTypeSystem().getTopType());
    while (structures.hasNext()) {
      FeatureStructure structure = structures.next();
      if (!structure.getType().getName().startsWith("sourceannotator.")) continue;
      String features = structure.getType().getFeatures().stream()
          .filter(feature -> feature.getRange().isPrimitive() && structure.getFeatureValueAsString(feature) != null)
          .map(feature -> feature.getShortName() + "=" + escape(structure.getFeatureValueAsString(feature)))
          .collect(Collectors.joining("\t"));
      String words = structure instanceof AnnotationFS ? escape(((AnnotationFS) structure).getCoveredText()) : "";
      System.out.println(structure.getType().getShortName() + "\t" + words + "\t" + features + references(structure));
    }
  }

  /** The words of the structures that one refers to. */
  private static String references(FeatureStructure structure) {
    StringBuilder all = new StringBuilder();
    for (Feature feature : structure.getType().getFeatures()) {
      if (feature.getRange().isPrimitive() || feature.getShortName().equals("sofa")) continue;
      FeatureStructure other = structure.getFeatureValue(feature);
      if (other instanceof AnnotationFS) {
        all.append("\t" + feature.getShortName() + "->" + escape(((AnnotationFS) other).getCoveredText()));
      }
    }
    return all.toString();
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n").replace("\t", "\\t");
  }
}
