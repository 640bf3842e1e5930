package se.lotsen.casework;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("case_file")
record CaseRow(
        String municipalityId,
        @Id UUID caseId,
        String number,
        UUID personId,
        UUID unitId,
        @Nullable UUID guideId,
        WayIn wayIn,
        String wayInDetail,
        Instant openedAt,
        CaseState state,
        Instant stateSince,
        int attempts,
        @Nullable LocalDate contactOn,
        @Nullable Instant talkAt,
        @Nullable TalkMode talkMode,
        @Nullable String talkPlace,
        @Nullable LocalDate talkOn,
        @Nullable LocalDate firstAttendedOn,
        @Nullable CaseState pausedState,
        @Nullable LocalDate pausedUntil,
        @Nullable PauseReason pauseReason,
        @Nullable CloseReason closeReason,
        @Nullable Instant closedAt,
        CaseFile.@Nullable Milestone milestone,
        NextStep.@Nullable Kind nextStep,
        @Nullable LocalDate nextStepOn,
        @Nullable LocalDate cancelRequestedOn,
        @Nullable LocalDate postponedTo,
        @Version int version) {

    /** The columns that only some states fill; a paused case keeps those of the state it rests from. */
    private record StateColumns(
            @Nullable LocalDate contactOn,
            @Nullable Appointment appointment,
            @Nullable LocalDate talkOn,
            @Nullable LocalDate firstAttendedOn) {

        static StateColumns of(Case state) {
            return switch (state) {
                case Case.Contacting c -> new StateColumns(c.contactOn(), null, null, null);
                case Case.TalkBooked t -> new StateColumns(null, t.appointment(), null, null);
                case Case.PlanReady p -> new StateColumns(null, null, p.talkOn(), null);
                case Case.Matched m -> new StateColumns(null, null, m.talkOn(), null);
                case Case.Participating p -> new StateColumns(null, null, p.talkOn(), p.firstAttendedOn());
                case Case.Paused p -> of(p.before());
                case Case.Closed c -> new StateColumns(null, null, c.talkOn(), null);
            };
        }
    }

    static CaseRow of(Case state, String municipalityId, LocalDate today) {
        var file = state.file();
        var columns = StateColumns.of(state);
        var appointment = columns.appointment();
        var paused = state instanceof Case.Paused p ? p : null;
        var closed = state instanceof Case.Closed c ? c : null;
        var next = NextStep.of(state, today);
        return new CaseRow(
                municipalityId,
                file.id(),
                file.number(),
                file.personId(),
                file.unitId(),
                file.guideId(),
                file.wayIn(),
                file.wayInDetail(),
                file.openedAt(),
                CaseState.of(state),
                state.since(),
                file.attempts(),
                columns.contactOn(),
                appointment == null ? null : appointment.at(),
                appointment == null ? null : appointment.mode(),
                appointment == null ? null : appointment.place(),
                columns.talkOn(),
                columns.firstAttendedOn(),
                paused == null ? null : CaseState.of(paused.before()),
                paused == null ? null : paused.until(),
                paused == null ? null : paused.reason(),
                closed == null ? null : closed.reason(),
                closed == null ? null : closed.since(),
                file.milestone(),
                next.map(NextStep::kind).orElse(null),
                next.map(NextStep::onDay).orElse(null),
                file.cancelRequestedOn(),
                file.postponedTo(),
                file.version());
    }

    Case read(@Nullable FollowUps followUps) {
        return switch (state) {
            case PAUSED ->
                new Case.Paused(
                        file(),
                        stateSince,
                        active(known(pausedState), followUps),
                        known(pauseReason),
                        known(pausedUntil));
            case CLOSED -> new Case.Closed(file(), known(closedAt), known(closeReason), talkOn, followUps);
            case CONTACTING, TALK_BOOKED, PLAN_READY, MATCHED, PARTICIPATING -> active(state, followUps);
        };
    }

    private Case.Active active(CaseState name, @Nullable FollowUps followUps) {
        return switch (name) {
            case CONTACTING -> new Case.Contacting(file(), stateSince, known(contactOn));
            case TALK_BOOKED ->
                new Case.TalkBooked(file(), stateSince, new Appointment(known(talkAt), known(talkMode), talkPlace));
            case PLAN_READY -> new Case.PlanReady(file(), stateSince, known(talkOn), known(followUps));
            case MATCHED -> new Case.Matched(file(), stateSince, known(talkOn), known(followUps));
            case PARTICIPATING ->
                new Case.Participating(file(), stateSince, known(talkOn), known(firstAttendedOn), known(followUps));
            case PAUSED, CLOSED -> throw new IllegalStateException("not a state to be active in: " + name);
        };
    }

    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value, "a column that this state fills is empty");
    }

    private CaseFile file() {
        return new CaseFile(
                caseId,
                number,
                personId,
                unitId,
                guideId,
                wayIn,
                wayInDetail,
                openedAt,
                attempts,
                milestone,
                cancelRequestedOn,
                postponedTo,
                version);
    }
}
