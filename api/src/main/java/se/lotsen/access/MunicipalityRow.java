package se.lotsen.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("municipality")
record MunicipalityRow(
        @Id String municipalityId,
        String name,
        String orgNumber,
        String countyCode,
        int answerWithinWorkingDays,
        int supplementWithinWorkingDays,
        String phone,
        boolean demo) {}
