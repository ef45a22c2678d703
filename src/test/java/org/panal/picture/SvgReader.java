package org.panal.picture;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Reads a picture back, strictly as XML. */
final class SvgReader {

  private SvgReader() {}

  static Element read(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      Document document =
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
      return document.getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError("Not well-formed: " + svg, e);
    }
  }

  static List<Element> all(Element root, String name) {
    NodeList nodes = root.getElementsByTagName(name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  static List<Element> ofClass(Element root, String name, String css) {
    return all(root, name).stream()
        .filter(e -> List.of(e.getAttribute("class").split(" ")).contains(css))
        .toList();
  }
}
