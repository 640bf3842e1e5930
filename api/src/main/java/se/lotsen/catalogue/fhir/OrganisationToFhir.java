package se.lotsen.catalogue.fhir;

import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import se.lotsen.catalogue.ListedOrganisation;
import se.lotsen.catalogue.ListedOrganisation.Kind;
import se.lotsen.fhir.ContentVersion;
import se.lotsen.profiles.Systems;

/** Writes an organisation: profile lotsen-organization. */
final class OrganisationToFhir {

    private static final String TYPE = "http://terminology.hl7.org/CodeSystem/organization-type";

    private OrganisationToFhir() {}

    static Organization write(ListedOrganisation listed, String kommunkod) {
        var organisation = new Organization().setActive(true).setName(listed.name());
        organisation.setId(listed.id().toString());
        organisation.setMeta(Listing.meta(Systems.ORGANIZATION_PROFILE, listed.changedAt(), false));
        if (listed.kind() == Kind.MUNICIPALITY) organisation.addExtension(Listing.kommunkod(kommunkod));
        organisation.addIdentifier(identifier(listed));
        organisation.addType(Listing.concept(TYPE, type(listed.kind())));
        if (listed.phone() != null) {
            organisation.addTelecom().setSystem(ContactPointSystem.PHONE).setValue(listed.phone());
        }
        return ContentVersion.on(organisation);
    }

    /** By which it is known: HL7 Sweden pairs the organisation number with XX and the HSA-id with PRN. */
    static Identifier identifier(ListedOrganisation listed) {
        var number = listed.number();
        if (number == null) {
            return new Identifier()
                    .setSystem(Systems.ORGANISER_ID)
                    .setValue(listed.id().toString());
        }
        var isMunicipality = listed.kind() == Kind.MUNICIPALITY;
        return new Identifier()
                .setType(Listing.concept(Systems.IDENTIFIER_TYPE, isMunicipality ? "XX" : "PRN"))
                .setSystem(isMunicipality ? Systems.ORGANISATIONSNUMMER : Systems.HSA_ID)
                .setValue(number);
    }

    private static String type(Kind kind) {
        return switch (kind) {
            case MUNICIPALITY -> "govt";
            case HEALTH_CENTRE -> "prov";
            case MUNICIPAL -> "dept";
            case ASSOCIATION -> "cg";
            case COMPANY -> "bus";
            case CONGREGATION -> "reli";
        };
    }
}
