package se.lotsen.reportback.fhir;

import se.lotsen.profiles.Fault;
import se.lotsen.profiles.IssueCode;

/**
 * What can be wrong with a change, whatever resource it is of. No fault repeats anything from the message but names of elements.
 *
 * @param type the resource
 * @param word what it is called in Swedish, in the definite form
 * @param changeable the elements that the sender may change, as FHIR names them
 */
record ChangeFaults(String type, String word, String changeable) {

    Fault notThis() {
        return new Fault(
                400,
                IssueCode.STRUCTURE,
                "not-fhir",
                type,
                "Meddelandet är inte " + word + ". Skicka den som den lästes, med ny status.",
                "The body is not a " + type + ".");
    }

    Fault otherId() {
        return new Fault(
                400,
                IssueCode.INVALID,
                "value-not-allowed",
                type + ".id",
                "Id är ett annat än adressens. Skicka " + word + " som den lästes.",
                type + ".id must be the id in the address.");
    }

    Fault notAPatch() {
        return new Fault(
                400,
                IssueCode.STRUCTURE,
                "value-format",
                "",
                "Meddelandet är inte en JSON Patch. Skicka en lista med replace på /status.",
                "A JSON Patch is an array of operations (RFC 6902).");
    }

    Fault missing(String element) {
        return new Fault(
                422,
                IssueCode.REQUIRED,
                "element-missing",
                type + "." + element,
                "Status saknas. Skicka " + word + " som den lästes, med ny status.",
                type + "." + element + " is required.");
    }

    Fault operation(String element, String allowed) {
        return new Fault(
                422,
                IssueCode.NOT_SUPPORTED,
                "value-not-allowed",
                type + "." + element,
                "Uppgiften kan bara bytas ut. Använd replace med ett nytt värde.",
                "The only operation is " + allowed + ".");
    }

    Fault immutable(String path) {
        return new Fault(
                422,
                IssueCode.BUSINESS_RULE,
                "immutable-element",
                path,
                "Uppgiften får inte ändras efter att remissen är skickad. Ring guiden om den är fel.",
                "Only " + changeable + " may be changed.");
    }

    Fault unknownCode(String element, String known) {
        return new Fault(
                422,
                IssueCode.CODE_INVALID,
                "code-unknown",
                type + "." + element,
                "Koden finns inte. Skicka " + known + ".",
                "Not a code that is known here.");
    }
}
