package se.lotsen.profiles.compiled;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/** Whether answers fit the form that they name. */
final class Answers {

    private Answers() {}

    static void check(Node response, Model model, List<Finding> findings) {
        var named = response.text("questionnaire");
        var form = named == null ? null : model.questionnaire(named);
        if (form == null) return; // the profile has said which form it must be
        var status = response.text("status");
        var complete = "completed".equals(status) || "amended".equals(status);
        var questions = new HashMap<String, Integer>();
        for (var i = 0; i < form.questions().size(); i++)
            questions.put(form.questions().get(i).linkId(), i);
        var last = -1;
        var answered = new HashSet<String>();
        for (var item : response.children("item")) {
            var linkId = item.text("linkId");
            if (linkId == null || linkId.isEmpty()) {
                findings.add(Finding.of("QUESTIONNAIRE_QR_ITEM_NOLINKID", response.place()));
                continue;
            }
            var at = questions.get(linkId);
            if (at == null) {
                findings.add(Finding.of("QUESTIONNAIRE_QR_ITEM_NOTFOUND", response.place()));
                continue;
            }
            if (at < last) findings.add(Finding.of("QUESTIONNAIRE_QR_ITEM_ORDER", response.place()));
            last = at;
            if (!answered.add(linkId)) findings.add(Finding.of("QUESTIONNAIRE_QR_ITEM_ONLYONEI", response.place()));
            item(item, form.questions().get(at), complete, findings);
        }
        if (!complete) return;
        for (var question : form.questions()) {
            if (question.required() && !answered.contains(question.linkId())) {
                findings.add(new Finding(Finding.ANSWER_MISSING, response.place(), question.linkId()));
            }
        }
    }

    private static void item(Node item, Shape.Question question, boolean complete, List<Finding> findings) {
        var text = item.text("text");
        if (text != null && !text.isEmpty() && !text.equals(question.text())) {
            findings.add(Finding.of("QUESTIONNAIRE_QR_ITEM_TEXT", item.place()));
        }
        var answers = item.children("answer");
        if (complete && question.required() && answers.isEmpty()) {
            findings.add(Finding.of("QUESTIONNAIRE_QR_ITEM_MISSING", item.place()));
        }
        if (answers.size() > 1) findings.add(Finding.of("QUESTIONNAIRE_QR_ITEM_ONLYONEA", item.place()));
        if (item.child("item") != null) findings.add(Finding.of("QUESTIONNAIRE_QR_ITEM_GROUP_ANSWER", item.place()));
        for (var answer : answers) {
            if (answer.child("item") != null) throw new Beyond("items within an answer");
            var value = answer.child("value");
            if (value == null) {
                if (!answer.children().isEmpty()) throw new Beyond("an answer without value");
                continue;
            }
            if (!value.type.equals("Coding")) {
                throw new Beyond("an answer that is no code");
            }
            var code = new Shape.Option(text(value, "system"), text(value, "code"));
            if (!question.options().contains(code)) {
                findings.add(Finding.of("QUESTIONNAIRE_QR_ITEM_NOCODING", answer.place()));
            }
        }
    }

    private static String text(Node node, String name) {
        var text = node.text(name);
        return text == null ? "" : text;
    }
}
