package org.panal.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.AuthorizedParty;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.UserInfo;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.panal.shared.Language;
import org.panal.shared.Refusal;
import org.panal.shared.Secrets;
import org.panal.shared.Time;
import org.panal.shared.Typed;

/**
 * The talk with the space's identity provider: OpenID Connect, the code flow with PKCE, done by its
 * library. What binds it to one browser (the nonce and the verifier of PKCE) is made from that
 * browser's secret, so that nothing of it is kept.
 */
@ApplicationScoped
public class Provider {
  private static final Logger LOG = Logger.getLogger(Provider.class);
  private static final Set<JWSAlgorithm> SIGNATURES =
      Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);
  private static final Scope WANTED = new Scope("openid", "email", "profile");
  private static final Duration KEPT = Duration.ofHours(1);
  private static final int LONGEST_NAME = 120;

  private final ProviderConfig config;
  private final ProviderHosts hosts;
  private final Time time;
  private final URI back;
  private final AtomicReference<@Nullable Found> found = new AtomicReference<>();

  Provider(ProviderConfig config, ProviderHosts hosts, Time time) {
    this.config = config;
    this.hosts = hosts;
    this.time = time;
    this.back = hosts.back();
  }

  /** What the provider says of itself, and where its keys are. */
  private record Found(
      OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant until) {}

  /** Where to send a browser that is to come back with this state. */
  public URI address(ProviderVisits.Begun begun, Language language) {
    return new AuthenticationRequest.Builder(ResponseType.CODE, WANTED, client(), back)
        .endpointURI(found().metadata().getAuthorizationEndpointURI())
        .state(new State(begun.state()))
        .nonce(nonce(begun.browser()))
        .codeChallenge(verifier(begun.browser()), CodeChallengeMethod.S256)
        .uiLocales(locale(language))
        .build()
        .toURI();
  }

  /**
   * Who came back to this browser with this code.
   *
   * @param saidBy the issuer as the answer names it, or null
   */
  public Identity identify(String browser, String code, @Nullable String saidBy) {
    if (saidBy != null && !saidBy.equals(issuer().getValue())) {
      throw refused("another issuer answered");
    }
    Found provider = found();
    try {
      IDTokenClaimsSet claims = claims(provider, token(provider, browser, code), nonce(browser));
      return identity(claims);
    } catch (IOException | KeySourceException down) {
      throw down(down);
    } catch (ParseException | BadJOSEException | JOSEException wrong) {
      throw refused(wrong.getClass().getSimpleName());
    }
  }

  private JWT token(Found provider, String browser, String code)
      throws IOException, ParseException {
    URI endpoint = provider.metadata().getTokenEndpointURI();
    var grant = new AuthorizationCodeGrant(new AuthorizationCode(code), back, verifier(browser));
    TokenRequest.Builder asked =
        config
            .clientSecret()
            .map(secret -> new TokenRequest.Builder(endpoint, proof(provider, secret), grant))
            .orElseGet(() -> new TokenRequest.Builder(endpoint, client(), grant));
    TokenResponse said =
        OIDCTokenResponseParser.parse(asked.build().toHTTPRequest().send(hosts.wire()));
    if (!said.indicatesSuccess()) {
      throw refused("no token");
    }
    JWT token = ((OIDCTokenResponse) said.toSuccessResponse()).getOIDCTokens().getIDToken();
    if (token == null) {
      throw refused("no token of who it is");
    }
    return token;
  }

  /** What every provider takes, but where it says that it takes only the other. */
  private ClientAuthentication proof(Found provider, String secret) {
    List<ClientAuthenticationMethod> taken = provider.metadata().getTokenEndpointAuthMethods();
    boolean inTheBody =
        taken != null
            && taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
            && !taken.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
    return inTheBody
        ? new ClientSecretPost(client(), new Secret(secret))
        : new ClientSecretBasic(client(), new Secret(secret));
  }

  /** Signature, issuer, audience, time and nonce. No other algorithm, and none, is taken. */
  private IDTokenClaimsSet claims(Found provider, JWT token, Nonce nonce)
      throws BadJOSEException, JOSEException {
    var keys = new JWSVerificationKeySelector<>(SIGNATURES, provider.keys());
    return new IDTokenValidator(issuer(), client(), keys, null).validate(token, nonce);
  }

  private Identity identity(IDTokenClaimsSet claims) {
    mustBeForUs(claims);
    String subject = claims.getSubject().getValue();
    if (!subject.matches("[\\x21-\\x7e]{1,255}")) {
      throw refused("a subject that is none");
    }
    UserInfo person = new UserInfo(claims.toJSONObject());
    boolean confirmed = Boolean.TRUE.equals(person.getEmailVerified());
    String name = Typed.line(person.getName());
    return new Identity(
        issuer().getValue(),
        subject,
        confirmed ? person.getEmailAddress() : null,
        name.isEmpty() ? null : name.substring(0, Math.min(LONGEST_NAME, name.length())));
  }

  /** The library takes a token that others may use too: this one takes none but its own. */
  private void mustBeForUs(IDTokenClaimsSet claims) {
    AuthorizedParty party = claims.getAuthorizedParty();
    boolean isOthers = party != null && !party.getValue().equals(client().getValue());
    if (isOthers || (party == null && claims.getAudience().size() > 1)) {
      throw refused("made for somebody else");
    }
  }

  private Found found() {
    Found known = found.get();
    if (known != null && time.now().isBefore(known.until())) {
      return known;
    }
    try {
      Found now = discovered();
      found.set(now);
      return now;
    } catch (IOException | GeneralException failed) {
      throw down(failed);
    }
  }

  private Found discovered() throws IOException, GeneralException {
    ProviderWire wire = hosts.wire();
    URI where = URI.create(OIDCProviderMetadata.resolveURL(issuer()).toString());
    OIDCProviderMetadata said = OIDCProviderMetadata.parse(wire.get(where));
    if (!said.getIssuer().equals(issuer())) {
      throw new IOException("it calls itself something else");
    }
    wire.mustBeTheirs(said.getAuthorizationEndpointURI());
    wire.mustBeTheirs(said.getTokenEndpointURI());
    wire.mustBeTheirs(said.getJWKSetURI());
    JWKSource<SecurityContext> keys =
        JWKSourceBuilder.create(said.getJWKSetURI().toURL(), wire).refreshAheadCache(false).build();
    return new Found(said, keys, time.now().plus(KEPT));
  }

  private Issuer issuer() {
    return new Issuer(config.issuer().orElseThrow(() -> new Refusal("sign-in.provider-down")));
  }

  private ClientID client() {
    return new ClientID(config.clientId().orElse("panal"));
  }

  private static Nonce nonce(String browser) {
    return new Nonce(Secrets.hash("nonce:" + browser));
  }

  private static CodeVerifier verifier(String browser) {
    return new CodeVerifier(Secrets.hash("verifier:" + browser));
  }

  private static List<LangTag> locale(Language language) {
    try {
      return List.of(new LangTag(language.tag()));
    } catch (LangTagException e) {
      throw new IllegalStateException("our languages have tags", e);
    }
  }

  private static Refusal down(Exception why) {
    LOG.warnf("The identity provider does not answer as it should: %s", Objects.toString(why));
    return new Refusal("sign-in.provider-down");
  }

  private static Refusal refused(String why) {
    LOG.warnf("What the identity provider said was not taken: %s", why);
    return new Refusal("sign-in.provider-refused");
  }
}
