package se.lotsen.web.layout;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import java.net.URI;
import java.util.List;
import se.lotsen.programme.OpenMunicipality;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Frames;
import se.lotsen.web.support.Page;

/**
 * Which municipality, where an open page is one municipality's and there are several.
 *
 * @param path address of the page, without its municipality
 * @param title text key of the page's title
 * @param lead text key of what to choose for
 */
public record KommunerPage(Frame frame, List<OpenMunicipality> municipalities, String path, String title, String lead)
        implements Page {

    /** All to choose among; where there is only one, the way to it. */
    public static HttpResponse<?> choose(
            HttpRequest<?> request, List<OpenMunicipality> all, String path, String title, String lead) {
        return all.size() == 1
                ? HttpResponse.seeOther(URI.create(path + "/" + all.getFirst().address()))
                : HttpResponse.ok(new KommunerPage(Frames.open(request), all, path, title, lead));
    }
}
