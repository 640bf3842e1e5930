package se.lotsen.web.hjalp;

import java.util.List;
import se.lotsen.access.Role;
import se.lotsen.web.support.Frame;
import se.lotsen.web.support.Page;

/** Help for every step, and whom to ask. */
public record HjalpPage(Frame frame) implements Page {

    /** All steps, in the order of the work. */
    public List<HelpTopic> topics() {
        return List.of(HelpTopic.values());
    }

    /** True for who holds health talks. */
    public boolean isGuide() {
        return frame.role() == Role.GUIDE;
    }
}
