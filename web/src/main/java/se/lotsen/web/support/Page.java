package se.lotsen.web.support;

/**
 * A view model with a template of the same name beside it, for example {@code remisser/RemisserPage.java} and
 * {@code remisser/RemisserPage.jte}. The template's only parameter is {@code page}, the record itself.
 */
public interface Page {}
