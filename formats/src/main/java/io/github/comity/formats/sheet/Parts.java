package io.github.comity.formats.sheet;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of a workbook that say what its other parts are. Source: ECMA-376 (Office Open XML), parts 1 and 2. */
final class Parts {
    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Parts() {}

    static String contentTypes(int sheets) {
        return HEAD
                + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + type("/xl/workbook.xml", "sheet.main+xml")
                + type("/xl/styles.xml", "styles+xml")
                + each(sheets, i -> type("/" + sheet(i), "worksheet+xml"))
                + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s%s\"/>".formatted(part, TYPE, type);
    }

    static String relations() {
        return relations(relation(1, "officeDocument", "xl/workbook.xml"));
    }

    /** What a workbook refers to: its sheets by the numbers from 1 on, and the styles. */
    static String workbookRelations(int sheets) {
        return relations(each(sheets, i -> relation(i, "worksheet", "worksheets/sheet" + i + ".xml"))
                + relation(sheets + 1, "styles", "styles.xml"));
    }

    private static String relations(String all) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId%s\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, RELATION, type, target);
    }

    static String workbook(List<String> names) {
        return HEAD
                + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATION + "\"><sheets>"
                + each(
                        names.size(),
                        i -> "<sheet name=\"%s\" sheetId=\"%s\" r:id=\"rId%s\"/>"
                                .formatted(XmlText.escaped(names.get(i - 1)), i, i))
                + "</sheets></workbook>";
    }

    static String sheet(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    private static String each(int count, IntFunction<String> text) {
        return IntStream.rangeClosed(1, count).mapToObj(text).collect(Collectors.joining());
    }
}
