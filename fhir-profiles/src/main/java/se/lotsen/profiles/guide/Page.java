package se.lotsen.profiles.guide;

/**
 * One page before it gets its frame.
 *
 * @param path below the guide's address; the start page is the empty path
 * @param section path of the page in the menu that it belongs to; its own for one that stands in the menu
 * @param body HTML that begins with the heading
 */
record Page(String path, String title, String section, String body) {

    /** A page that stands in the menu. */
    static Page ofMenu(String path, String title, String body) {
        return new Page(path, title, path, body);
    }

    boolean isInMenu() {
        return path.equals(section);
    }
}
