package org.panal.access;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import com.webauthn4j.server.ServerProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Site;

/**
 * The checks of WebAuthn, done by its library: our origin and host, the challenge, the signature, a
 * present and verified person. What does not pass throws a WebAuthnException.
 */
@ApplicationScoped
class Ceremony {
  private static final boolean PRESENT = true;
  private static final boolean VERIFIED = true;

  private static final List<PublicKeyCredentialParameters> KEYS =
      List.of(
          key(COSEAlgorithmIdentifier.ES256),
          key(COSEAlgorithmIdentifier.EdDSA),
          key(COSEAlgorithmIdentifier.RS256));

  private final ObjectConverter json = new ObjectConverter();
  private final AttestedCredentialDataConverter credentials =
      new AttestedCredentialDataConverter(json);
  private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(json);
  private final Origin origin;
  private final String host;

  Ceremony(@ConfigProperty(name = "panal.url") Site site) {
    this.origin = new Origin(site.origin());
    this.host = site.host();
  }

  /** What a device says of a passkey besides its key. */
  record State(long signCount, boolean backupEligible, boolean backedUp) {
    static State of(AuthenticatorData<?> said) {
      return new State(said.getSignCount(), said.isFlagBE(), said.isFlagBS());
    }
  }

  /** A passkey that was made. */
  record Made(String credentialId, byte[] credential, State state) {}

  String host() {
    return host;
  }

  RegistrationData registration(String response) {
    return read(() -> manager.parseRegistrationResponseJSON(response));
  }

  AuthenticationData authentication(String response) {
    return read(() -> manager.parseAuthenticationResponseJSON(response));
  }

  /** The library stumbles over JSON that is something else altogether. */
  private static <T> T read(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (NullPointerException | IllegalArgumentException noAnswer) {
      throw new DataConversionException(noAnswer);
    }
  }

  Made verified(RegistrationData data) {
    ServerProperty server = server(data.getCollectedClientData());
    manager.verify(data, new RegistrationParameters(server, KEYS, VERIFIED, PRESENT));
    AuthenticatorData<RegistrationExtensionAuthenticatorOutput> said =
        told(data.getAttestationObject()).getAuthenticatorData();
    AttestedCredentialData made = told(said.getAttestedCredentialData());
    return new Made(text(made.getCredentialId()), credentials.convert(made), State.of(said));
  }

  State verified(AuthenticationData data, Passkey passkey) {
    State before = passkey.state();
    CredentialRecordImpl known =
        new CredentialRecordImpl(
            null,
            true,
            before.backupEligible(),
            before.backedUp(),
            before.signCount(),
            credentials.convert(passkey.credential()),
            null,
            null,
            null,
            null);
    ServerProperty server = server(data.getCollectedClientData());
    manager.verify(data, new AuthenticationParameters(server, known, null, VERIFIED, PRESENT));
    return State.of(told(data.getAuthenticatorData()));
  }

  /** What was signed, as it was asked for; whether we asked for it is looked up by this. */
  static String challenge(@Nullable CollectedClientData said) {
    return text(told(said).getChallenge().getValue());
  }

  /** A part that every answer has. */
  private static <T> T told(@Nullable T part) {
    if (part == null) {
      throw new DataConversionException("a part is missing");
    }
    return part;
  }

  static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private ServerProperty server(@Nullable CollectedClientData said) {
    Challenge challenge = told(said).getChallenge();
    return new ServerProperty(origin, host, challenge);
  }

  private static PublicKeyCredentialParameters key(COSEAlgorithmIdentifier algorithm) {
    return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
  }
}
