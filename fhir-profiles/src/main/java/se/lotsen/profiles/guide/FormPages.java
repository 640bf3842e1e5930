package se.lotsen.profiles.guide;

import com.fasterxml.jackson.databind.JsonNode;

/** A form as somebody who fills it in would read it, with the linkIds and codes that answers are sent with. */
final class FormPages {

    private FormPages() {}

    static String questions(JsonNode form) {
        var html = new StringBuilder();
        if (form.has("copyright")) {
            html.append("<p><b>Source:</b> ")
                    .append(Html.swedish(form.at("/copyright").asText()))
                    .append("</p>");
        }
        html.append("<p>Answers name the form as <code>")
                .append(Html.text(
                        form.at("/url").asText() + "|" + form.at("/version").asText()))
                .append("</code>.</p><h2>Questions</h2><div class=\"form\">");
        form.at("/item").forEach(item -> add(item, html));
        return html.append("</div>").toString();
    }

    private static void add(JsonNode item, StringBuilder html) {
        var isGroup = item.at("/type").asText().equals("group");
        html.append(isGroup ? "<section class=\"group\">" : "<div class=\"question\">");
        html.append("<p class=\"asked\">")
                .append(Html.swedish(item.at("/text").asText()))
                .append("</p><p class=\"facts\">")
                .append(Html.code(item.at("/linkId").asText()))
                .append(" · ")
                .append(kind(item));
        for (var code : item.at("/code")) {
            html.append(" · code ").append(Html.code(code.at("/code").asText()));
        }
        html.append("</p>");
        if (item.has("answerOption")) {
            html.append(item.at("/repeats").asBoolean() ? "<ul class=\"many\">" : "<ul class=\"one\">");
            item.at("/answerOption").forEach(option -> add(option.at("/valueCoding"), item, html));
            html.append("</ul>");
        }
        item.at("/item").forEach(below -> add(below, html));
        html.append(isGroup ? "</section>" : "</div>");
    }

    private static void add(JsonNode coding, JsonNode item, StringBuilder html) {
        var system = coding.at("/system").asText();
        html.append("<li>")
                .append(Html.swedish(coding.at("/display").asText()))
                .append(" <small>")
                .append(Html.link(
                        "CodeSystem/" + system.substring(system.lastIndexOf('/') + 1),
                        coding.at("/code").asText()));
        var score = coding.at("/extension/0/valueDecimal");
        if (!score.isMissingNode()) html.append(" · scores ").append(score.asText());
        html.append("</small></li>");
    }

    private static String kind(JsonNode item) {
        var required = item.at("/required").asBoolean() ? ", required" : "";
        var limit = item.at("/extension/0/valueInteger");
        return switch (item.at("/type").asText()) {
            case "group" ->
                item.at("/repeats").asBoolean()
                        ? "a group, " + (limit.isMissingNode() ? "repeats" : "at most " + limit.asText() + " times")
                        : "a group";
            case "choice" -> (item.at("/repeats").asBoolean() ? "any of these" : "one of these") + required;
            case "boolean" -> "yes or no (valueBoolean)" + required;
            case "date" -> "a day (valueDate)" + required;
            default ->
                "words (valueString)"
                        + (item.has("maxLength")
                                ? ", at most " + item.at("/maxLength").asText() + " characters"
                                : "")
                        + required;
        };
    }
}
