package palavra.content.api;

/** What a node of the content tree is. */
public enum BlockKind {
    SECTION,
    SUBSECTION,
    UNIT,
    COMPONENT
}
