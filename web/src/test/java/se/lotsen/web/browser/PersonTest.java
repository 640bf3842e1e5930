package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever looks at pages judges those of one shape once, and sees every fault that a page of nearly the same shape has. */
class PersonTest {

    private static final String GOOD = """
            <!doctype html>
            <html lang="sv">
            <head>
            <title>Sida</title>
            <style>
            body { background: #fff; color: #222 }
            a, button { display: inline-block; min-height: 30px; min-width: 30px }
            .narrow { display: none }
            @media (max-width: 400px) { .narrow { display: block } }
            </style>
            </head>
            <body>
            <main>
            <h1 id="rubrik">Rubrik</h1>
            <label for="falt">Namn</label><input id="falt" autocomplete="name">
            <span id="namn">Sök</span><button class="icon" aria-labelledby="namn"></button>
            <button class="narrow">Meny</button>
            <p>Stycke med text.</p>
            <ul><li>Ett</li><li>Två</li></ul>
            <a href="/en">Länk</a> <a href="/annan">Annan</a>
            </main>
            </body>
            </html>
            """;

    private static Person person;

    @BeforeAll
    static void onePageIsFoundGood() {
        person = Person.withoutAccount();
        look(GOOD);
    }

    @AfterAll
    static void nobodyLooksAnyMore() {
        person.close();
    }

    @Test
    void a_page_of_the_same_shape_is_not_judged_again() {
        look(GOOD.replace("Stycke", "Annat stycke").replace("<li>Två", "<li>Två</li><li>Tre"));

        assertThat(person.page().evaluate("'axe' in window")).isEqualTo(false);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            for="falt"                    | for="annat"                                        | label
            Namn</label>                  | </label>                                           | label
            autocomplete="name"           | autocomplete="hela"                                | autocomplete-valid
            id="namn">Sök                 | id="namn">                                         | button-name
            aria-labelledby="namn"        | aria-labelledby="borta"                            | button-name
            Länk                          | ``                                                 | link-name
            <li>Två</li>                  | <div>Två</div>                                     | list
            lang="sv"                     | lang="svenska"                                     | html-lang-valid
            <p>                           | <p style="color: #bbb">                            | color-contrast
            <title>Sida                   | <title>                                            | document-title
            """)
    void a_page_of_nearly_the_same_shape_is_judged(String good, String faulty, String rule) {
        assertThat(GOOD).contains(good);

        assertFault(GOOD.replace(good, faulty), "at 1280", rule);
    }

    @Test
    void a_fault_of_the_dark_alone_is_seen() {
        var pale = "@media (prefers-color-scheme: dark) { .pale { color: #ddd } }</style>";

        assertFault(
                GOOD.replace("</style>", pale).replace("<p>", "<p class=\"pale\">"),
                "in the dark at 1280",
                "color-contrast");
    }

    @Test
    void a_fault_of_the_phone_alone_is_seen() {
        assertFault(GOOD.replace(">Meny<", " aria-label=\"\"><"), "at 360", "button-name");
    }

    @Test
    void a_fault_that_the_same_elements_have_on_a_phone_alone_is_seen() {
        var same = GOOD.replace("<button class=\"narrow\">Meny</button>", "");
        look(same);
        var pale = "@media (max-width: 400px) { .pale { color: #ddd } }</style>";

        assertFault(same.replace("</style>", pale).replace("<p>", "<p class=\"pale\">"), "at 360", "color-contrast");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .icon { min-height: 9px; min-width: 9px; height: 9px; width: 9px; padding: 0; margin-right: -9px } .icon + button { display: inline-block } | at 1280
            @media (max-width: 400px) { a { min-height: 9px; min-width: 9px; font-size: 4px; display: inline-block } }                               | at 360
            """)
    void what_is_too_small_and_too_near_is_seen_on_a_page_of_the_same_shape(String style, String where) {
        assertThatThrownBy(() -> look(GOOD.replace("</style>", style + "</style>")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("targets of page " + where);
    }

    @Test
    void what_is_small_and_alone_or_a_link_in_a_sentence_is_not_too_small() {
        var small = "<p>Läs <a class=\"word\" href=\"/en\">den</a> <a class=\"word\" href=\"/annan\">eller</a> den.</p>"
                + "<p><button class=\"dot\" aria-label=\"Ett\"></button></p><p><button class=\"dot\" aria-label=\"Två\"></button></p>";
        var style =
                ".word { display: inline; min-height: 0; min-width: 0; line-height: 1; color: #00c; text-decoration: underline }"
                        + " .dot { min-height: 9px; min-width: 9px; height: 9px; width: 9px; padding: 0; margin: 12px } </style>";

        look(GOOD.replace("</style>", style).replace("<p>Stycke", small + "<p>Stycke"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ett "})
    void two_buttons_of_nine_pixels_are_seen_also_beside_words(String words) {
        var dots = "<p>" + words
                + "<button class=\"dot\" aria-label=\"Ett\"></button><button class=\"dot\" aria-label=\"Två\"></button></p>";
        var style = ".dot { min-height: 9px; min-width: 9px; height: 9px; width: 9px; padding: 0 } </style>";

        assertThatThrownBy(() -> look(GOOD.replace("</style>", style).replace("<p>Stycke", dots + "<p>Stycke")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("targets of page at 1280")
                .hasMessageContaining("9 × 9");
    }

    @Test
    void what_is_wider_than_the_screen_is_seen_on_a_page_of_the_same_shape() {
        assertThatThrownBy(() -> look(GOOD.replace("Stycke", "x".repeat(300)))).hasMessageContaining("sideways scroll");
    }

    private static void assertFault(String page, String where, String rule) {
        assertThatThrownBy(() -> look(page))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("accessibility of page " + where)
                .hasMessageContaining(rule + ":");
    }

    private static void look(String page) {
        person.page().navigate("about:blank");
        person.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        person.page().setViewportSize(1280, 900);
        person.page().setContent(page);
        person.look("page");
    }
}
