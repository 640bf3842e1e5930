package se.lotsen.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lotsen.access.Actor;
import se.lotsen.shared.Sha256;
import se.lotsen.testing.Cast;
import se.lotsen.testing.Rows;
import se.lotsen.testing.TestApp;

/** Someone at a screen: a browser of one's own, signed in, that looks at every page for accessibility and keeps a picture of it. */
public final class Person implements AutoCloseable {

    /** One for each thread that looks: what Playwright gives may only be used where it was asked for. */
    private static final ThreadLocal<Browser> CHROMIUM = ThreadLocal.withInitial(Person::launch);

    private static final String RULES =
            "{type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}";

    /** Those that can break in another scheme of colours. */
    private static final String RULES_OF_COLOUR = "{type: 'rule', values: ['color-contrast', 'link-in-text-block']}";

    /** Those that can break where the same elements are shown in another room: all others ask only what is there, and what it is said to be. */
    private static final String RULES_OF_ROOM = """
            {type: 'rule', values: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable',
                'td-headers-attr', 'th-has-data-cells']}""";

    private static final String AXE = AxeBuilder.getAxeScript();

    /** Nothing is judged by a picture, and a tenth of the work of a look is to make them. */
    private static final boolean PICTURED = Boolean.getBoolean("lotsen.pictures");

    private static final Path PICTURES = Path.of("screenshots");
    private static final int PICTURE_TRIES = 3;
    private static final int LONGEST_PICTURE = 6_000;

    /**
     * What a page is made of and how each part is shown at that width, without its words: elements, what they are said to be, where there is
     * text, whether an id is anything's own, and whether what an element refers to is there and has text. Rows that are alike count as many.
     */
    private static final String SHAPE = """
            () => {
                const ids = new Map();
                document.querySelectorAll('[id]').forEach(e => ids.set(e.id, (ids.get(e.id) || 0) + 1));
                const told = words => words && words.trim() ? 'told' : 'silent';
                const named = id => ids.has(id) ? told(document.getElementById(id).textContent) : 'missing';
                const said = a => {
                    if (a.name === 'id') return ids.get(a.value) > 1 ? 'id=shared' : 'id';
                    if (/^(for|headers|list|form|aria-(labelledby|describedby|controls|owns|details|errormessage|activedescendant))$/.test(a.name))
                        return a.name + '=' + a.value.split(/\\s+/).map(named);
                    if (/^(alt|title|value|placeholder|aria-label)$/.test(a.name)) return a.name + '=' + told(a.value);
                    if (a.name === 'href' && a.value.startsWith('#')) return 'href=' + named(a.value.slice(1));
                    return /^(href|src|name|action|formaction|datetime|min|max|hx-.*)$/.test(a.name) ? a.name : a.name + '=' + a.value;
                };
                const text = e => {
                    const longest = Math.max(0, ...[...e.childNodes].map(n => n.nodeType === 3 ? n.textContent.trim().length : 0));
                    return longest > 1 ? '##' : longest ? '#' : '';
                };
                const shape = e => {
                    const children = new Map();
                    [...e.children].map(shape).forEach(c => children.set(c, children.has(c) ? '*' : ''));
                    const shown = getComputedStyle(e);
                    return e.tagName + '[' + [...e.attributes].map(said).sort().join(' ') + ']' + shown.display + ' ' + shown.visibility
                        + text(e) + '{' + [...children].map(c => c.join('')).join() + '}';
                };
                return shape(document.documentElement);
            }""";

    /**
     * What is hard to hit, WCAG 2.2 success criterion 2.5.8: less than 24 pixels wide or high, and a circle of 24 pixels around its middle meets another
     * target, or the circle of another that is as small. The rule {@code target-size} of axe asks the same, but lets pass every button with words
     * beside it, and judges a shape once whatever its sizes are. A link in a sentence may be as small as its words.
     */
    private static final String CROWDED = """
            () => {
                const side = 24, slack = 0.5;
                const selector = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
                const small = r => r.width < side - slack || r.height < side - slack;
                const targets = [...document.querySelectorAll(selector)]
                    .filter(e => !e.disabled && e.checkVisibility({visibilityProperty: true, opacityProperty: true}))
                    .map(e => ({e: e, r: e.getBoundingClientRect()}))
                    .filter(t => t.r.width > 1 && t.r.height > 1)
                    .map(t => ({e: t.e, r: t.r, x: t.r.x + t.r.width / 2, y: t.r.y + t.r.height / 2, small: small(t.r)}));
                const words = e => [...e.childNodes].some(n => n.nodeType === 3 ? n.textContent.trim() !== ''
                    : n.nodeType === 1 && !n.matches(selector) && getComputedStyle(n).display.startsWith('inline') && words(n));
                const inSentence = e => {
                    if (!e.matches('a') || getComputedStyle(e).display !== 'inline') return false;
                    let block = e.parentElement;
                    while (getComputedStyle(block).display === 'inline') block = block.parentElement;
                    return words(block);
                };
                const away = (t, o) => o.small ? Math.hypot(t.x - o.x, t.y - o.y)
                    : side / 2 + Math.hypot(Math.max(o.r.left - t.x, 0, t.x - o.r.right), Math.max(o.r.top - t.y, 0, t.y - o.r.bottom));
                return targets
                    .filter(t => t.small && !inSentence(t.e)
                        && targets.some(o => o !== t && !o.e.contains(t.e) && !t.e.contains(o.e) && away(t, o) < side - slack))
                    .map(t => t.e.outerHTML.slice(0, 120) + ' ' + Math.round(t.r.width) + ' × ' + Math.round(t.r.height));
            }""";

    /** Shapes that have been found accessible by some rules in a width and scheme: another page of the same shape says nothing new. */
    private static final Set<String> FOUND_GOOD = ConcurrentHashMap.newKeySet();

    private final BrowserContext context;
    private final Page page;
    private final CDPSession devTools;
    private final boolean scripts;
    private int acts;

    private static Browser launch() {
        return Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium-headless-shell"))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    private Person(boolean scripts) {
        this.scripts = scripts;
        context = CHROMIUM.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 900)
                        .setLocale("sv-SE")
                        .setTimezoneId("Europe/Stockholm")
                        .setJavaScriptEnabled(scripts)
                        .setBaseURL(TestApp.address()));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
        devTools = context.newCDPSession(page);
    }

    /** Signs in as one of the cast. */
    public static Person as(Actor actor) {
        return signedIn(actor, true);
    }

    /** Signs in with scripts off. */
    public static Person withoutScripts(Actor actor) {
        return signedIn(actor, false);
    }

    /** Somebody without an account. */
    public static Person withoutAccount() {
        return new Person(true);
    }

    /** Signs in to an account. */
    public static Person as(String username, String password) {
        var person = new Person(true);
        person.signIn(username, password);
        return person;
    }

    private static Person signedIn(Actor actor, boolean scripts) {
        var person = new Person(scripts);
        var username = Rows.one("select username from staff where staff_id = ?", actor.staffId());
        person.signIn(String.valueOf(username), Cast.PASSWORD);
        return person;
    }

    private void signIn(String username, String password) {
        page.navigate("/login");
        page.getByLabel("E-postadress").fill(username);
        page.getByLabel("Lösenord").fill(password);
        press("Logga in");
        acts = 0;
    }

    /** The page on the screen. */
    public Page page() {
        return page;
    }

    /** Goes to an address. */
    public Person goTo(String path) {
        page.navigate(path);
        return this;
    }

    /** Presses a button by its first words. */
    public Person press(String button) {
        acts++;
        page.locator("button:visible", new Page.LocatorOptions().setHasText(beginning(button)))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    /** Presses the button that sends a value, where the words of one begin like those of another. */
    public Person pressValue(String name, String value) {
        page.locator("button[name='" + name + "'][value='" + value + "']:visible")
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    /** Follows a link by its first words. */
    public Person follow(String link) {
        acts++;
        page.locator("a:visible", new Page.LocatorOptions().setHasText(beginning(link)))
                .first()
                .click();
        page.waitForLoadState();
        return this;
    }

    private static Pattern beginning(String words) {
        return Pattern.compile("^\\s*" + words.replaceAll("([.*+?^${}()|\\[\\]/\\\\])", "\\\\$1"));
    }

    /** Types into a field by its label. */
    public Person type(String label, String text) {
        acts++;
        page.getByLabel(label).first().fill(text);
        return this;
    }

    /** Chooses a radio button or ticks a box by its label. */
    public Person choose(String label) {
        acts++;
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        return this;
    }

    /** Chooses in a list by its label. */
    public Person pick(String label, String option) {
        acts++;
        page.getByLabel(label).first().selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** How many buttons, links and fields have been used since signing in. */
    public int acts() {
        return acts;
    }

    /** All text on the page. */
    public String text() {
        return page.locator("body").innerText();
    }

    /**
     * Checks the page for accessibility, and that nothing scrolls sideways, on a desk and on a phone, in
     * light, in dark and enlarged four times, and keeps pictures when they are asked for.
     */
    public Person look(String name) {
        if (!scripts) throw new IllegalStateException("the accessibility check is a script");
        if (page.viewportSize().width != 1280) page.setViewportSize(1280, 900);
        page.evaluate("window.scrollTo(0, 0)");
        var onDesk = look(name, 1280);
        assertAccessible(name + " at 1280", 1280, onDesk, RULES);
        lookInTheDark(name, 1280, onDesk);
        page.setViewportSize(360, 900);
        var onPhone = look(name, 360);
        assertAccessible(name + " at 360", 360, onPhone, onPhone.equals(onDesk) ? RULES_OF_ROOM : RULES);
        lookInTheDark(name, 360, onPhone);
        page.setViewportSize(320, 256);
        assertNothingCut(name + " enlarged four times");
        page.setViewportSize(1280, 900);
        return this;
    }

    /** Gives the shape of the page as it is shown. */
    private String look(String name, int width) {
        if (PICTURED) keepPicture(name + "-" + width + ".png");
        assertNothingCut(name + " at " + width);
        assertNothingCrowded(name + " at " + width);
        return (String) page.evaluate(SHAPE);
    }

    /** Only the rules that colours can break: the dark has the same elements. */
    private void lookInTheDark(String name, int width, String shape) {
        if (isFoundGood(width, shape, RULES_OF_COLOUR)) return;
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertAccessible(name + " in the dark at " + width, width, shape, RULES_OF_COLOUR);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** Of the page's beginning, as long as it is up to a limit, and packed for speed: nobody waits for small pictures. */
    private void keepPicture(String file) {
        var height = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        var clip = new JsonObject();
        clip.addProperty("x", 0);
        clip.addProperty("y", 0);
        clip.addProperty("width", page.viewportSize().width);
        clip.addProperty("height", Math.min(height, LONGEST_PICTURE));
        clip.addProperty("scale", 1);
        var wish = new JsonObject();
        wish.addProperty("captureBeyondViewport", true);
        wish.addProperty("optimizeForSpeed", true);
        wish.add("clip", clip);
        var taken = capture(wish, PICTURE_TRIES);
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(file), Base64.getDecoder().decode(taken));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A browser short of processor time says after a while that it cannot; asked again, it can. */
    private String capture(JsonObject wish, int tries) {
        try {
            return devTools.send("Page.captureScreenshot", wish).get("data").getAsString();
        } catch (PlaywrightException e) {
            if (tries == 1) throw e;
            return capture(wish, tries - 1);
        }
    }

    private void assertNothingCrowded(String what) {
        assertThat((List<?>) page.evaluate(CROWDED))
                .as("targets of " + what + " that are too small and too near another (WCAG 2.5.8)")
                .isEmpty();
    }

    private void assertNothingCut(String what) {
        var found = (Map<?, ?>) page.evaluate("""
                ({
                    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
                    cut: [...document.querySelectorAll('.l-panel')]
                        .filter(panel => panel.scrollWidth > panel.clientWidth + 1)
                        .map(panel => panel.getAttribute('aria-labelledby') || panel.className).join()
                })""");
        assertThat(found.get("overflow")).as("sideways scroll of " + what).isEqualTo(0);
        assertThat(found.get("cut"))
                .as("panels of " + what + " with something beyond their edge")
                .isEqualTo("");
    }

    private static boolean isFoundGood(int width, String shape, String rules) {
        return FOUND_GOOD.contains(judgement(width, shape, rules));
    }

    private static String judgement(int width, String shape, String rules) {
        return Sha256.of(width + rules + shape);
    }

    /** Nothing is fetched anew for it: only the rule for sound that plays by itself would ask, and no page has sound. */
    private void assertAccessible(String what, int width, String shape, String rules) {
        if (isFoundGood(width, shape, rules)) return;
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) evaluate(AXE);
        var found = page.evaluate("""
                axe.run(document, {runOnly: %s, resultTypes: ['violations'], preload: false}).then(found => found.violations.map(
                    rule => rule.id + ': ' + rule.nodes.map(node => node.html + ' ' + node.failureSummary).join('; ')))""".formatted(rules));
        assertThat((List<?>) found).as("accessibility of " + what).isEmpty();
        FOUND_GOOD.add(judgement(width, shape, rules));
    }

    /** Half a million characters, straight to the browser: {@code page.evaluate} packs them in a script of its own. */
    private void evaluate(String script) {
        var wish = new JsonObject();
        wish.addProperty("expression", script);
        devTools.send("Runtime.evaluate", wish);
    }

    /**
     * What a screen reader says of what has the focus, by the accessibility tree: its role, as Chromium names it, and its name, or an empty name.
     */
    public Spoken spoken() {
        var wish = new JsonObject();
        wish.addProperty("expression", "document.activeElement");
        var focused = devTools.send("Runtime.evaluate", wish).getAsJsonObject("result");
        var one = new JsonObject();
        one.add("objectId", focused.get("objectId"));
        one.addProperty("fetchRelatives", false);
        return Spoken.of(devTools.send("Accessibility.getPartialAXTree", one)
                .getAsJsonArray("nodes")
                .get(0)
                .getAsJsonObject());
    }

    /** All that a screen reader can stop at or use on the page, in its order. */
    public List<Spoken> allSpoken() {
        return devTools.send("Accessibility.getFullAXTree").getAsJsonArray("nodes").asList().stream()
                .map(node -> node.getAsJsonObject())
                .filter(node -> !node.get("ignored").getAsBoolean())
                .map(Spoken::of)
                .filter(Spoken::isUsed)
                .toList();
    }

    /** A role and a name of the accessibility tree. */
    public record Spoken(String role, String name) {

        private static final Set<String> USED = Set.of(
                "button", "link", "textbox", "searchbox", "checkbox", "radio", "combobox", "switch", "spinbutton");

        static Spoken of(JsonObject node) {
            return new Spoken(value(node, "role"), value(node, "name"));
        }

        private static String value(JsonObject node, String property) {
            var found = node.getAsJsonObject(property);
            return found == null || found.get("value") == null
                    ? ""
                    : found.get("value").getAsString().strip();
        }

        boolean isUsed() {
            return USED.contains(role);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** The address after the host. */
    public @Nullable String path() {
        return java.net.URI.create(page.url()).getPath();
    }
}
