package se.lotsen.notice;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * E-mail through the municipality's own server. One that does not answer is left alone for a minute: what else lies in the outbox must not
 * wait behind every letter in turn.
 */
@Singleton
@Requires(property = "lotsen.smtp.host")
class SmtpCarrier implements Carrier {

    private static final Duration LEFT_ALONE = Duration.ofMinutes(1);
    private static final String MILLISECONDS = "5000";

    private final Session session;
    private final @Nullable String user;
    private final @Nullable String password;
    private final String from;
    private final Clock clock;
    private volatile Instant triedAgainAt = Instant.MIN;

    /** How the way to the server is protected. */
    enum Security {
        STARTTLS,
        TLS,
        NONE
    }

    SmtpCarrier(
            @Property(name = "lotsen.smtp.host") String host,
            @Property(name = "lotsen.smtp.port", defaultValue = "587") int port,
            @Property(name = "lotsen.smtp.security", defaultValue = "STARTTLS") Security security,
            @Nullable @Property(name = "lotsen.smtp.user") String user,
            @Nullable @Property(name = "lotsen.smtp.password") String password,
            @Property(name = "lotsen.smtp.from") String from,
            Clock clock) {
        var settings = new Properties();
        settings.put("mail.smtp.host", host);
        settings.put("mail.smtp.port", Integer.toString(port));
        settings.put("mail.smtp.connectiontimeout", MILLISECONDS);
        settings.put("mail.smtp.timeout", MILLISECONDS);
        settings.put("mail.smtp.writetimeout", MILLISECONDS);
        settings.put("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        settings.put("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        settings.put("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.auth", Boolean.toString(user != null));
        this.session = Session.getInstance(settings);
        this.user = user;
        this.password = password;
        this.from = from;
        this.clock = clock;
    }

    @Override
    public Medium medium() {
        return Medium.EMAIL;
    }

    @Override
    public Via via() {
        return Via.SMTP;
    }

    @Override
    public void carry(Letter letter) {
        if (clock.instant().isBefore(triedAgainAt))
            throw new NotCarried("The mail server did not answer, and is left alone for a minute.");
        try {
            var message = message(letter);
            if (user == null) Transport.send(message);
            else Transport.send(message, user, password);
        } catch (MessagingException e) {
            // Its message may hold the address. Only a server that does not answer has an exception of the network
            // inside.
            if (e.getCause() instanceof java.io.IOException)
                triedAgainAt = clock.instant().plus(LEFT_ALONE);
            throw new NotCarried(why(e));
        }
    }

    private static String why(MessagingException e) {
        if (e instanceof AuthenticationFailedException) {
            return "The mail server does not accept LOTSEN_SMTP_USER and LOTSEN_SMTP_PASSWORD.";
        }
        if (e.getCause() instanceof java.io.IOException) {
            return "The mail server does not answer: see LOTSEN_SMTP_HOST, LOTSEN_SMTP_PORT and LOTSEN_SMTP_SECURITY.";
        }
        if (e instanceof AddressException
                || e instanceof SendFailedException refused && refused.getInvalidAddresses() != null) {
            return "The mail server does not take the receiver's address, or LOTSEN_SMTP_FROM.";
        }
        return "The mail server refused the letter: see LOTSEN_SMTP_SECURITY and LOTSEN_SMTP_FROM, and the server's own log.";
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        var sender = new InternetAddress(from, true);
        var message = new NamedMessage(session, "<" + letter.id() + domainOf(sender) + ">");
        message.setFrom(sender);
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static String domainOf(InternetAddress sender) {
        return sender.getAddress().substring(sender.getAddress().indexOf('@'));
    }

    /** Keeps its id at every attempt, so that the same letter twice is seen to be the same. */
    private static final class NamedMessage extends MimeMessage {
        private final String id;

        NamedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
