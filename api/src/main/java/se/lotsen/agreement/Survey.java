package se.lotsen.agreement;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The answers to one question of a survey among the visitors of a place.
 *
 * @param answers how many answered
 * @param agreeing how many of them agreed
 */
@Introspected
public record Survey(UUID surveyId, LocalDate askedOn, String question, int answers, int agreeing) {}
