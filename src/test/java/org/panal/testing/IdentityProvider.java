package org.panal.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A small identity provider (OpenID Connect) with real keys, in this process. It is honest unless a
 * test says otherwise: codes are good once, and only with the verifier of PKCE and the client's
 * secret.
 */
public final class IdentityProvider implements QuarkusTestResourceLifecycleManager {
  public static final String CLIENT = "panal-at-the-space";
  public static final String SECRET = "between the two of them";
  public static final RSAKey RSA = rsa("rsa");

  private static final RSAKey OTHER = rsa(RSA.getKeyID());
  private static final ECKey EC = ec();
  private static final Map<String, Map<String, String>> CODES = new ConcurrentHashMap<>();
  private static final AtomicInteger DISCOVERIES = new AtomicInteger();

  private static volatile Person person = new Person("nobody", "nobody@example.org", true, "");
  private static volatile UnaryOperator<JWTClaimsSet.Builder> bent = claims -> claims;
  private static volatile Function<JWTClaimsSet, String> signed = IdentityProvider::byRsa;
  private static volatile UnaryOperator<String> document = text -> text;
  private static volatile boolean down;
  private static @Nullable HttpServer server;

  /** Who sits in front of the provider. */
  public record Person(String subject, String email, boolean emailVerified, String name) {}

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", IdentityProvider::answer);
    server.start();
    return Map.of(
        "panal.oidc.issuer",
        issuer(),
        "panal.oidc.client-id",
        CLIENT,
        "panal.oidc.client-secret",
        SECRET,
        "panal.oidc.name",
        "Valdemiel ID");
  }

  @Override
  public void stop() {
    if (server != null) {
      server.stop(0);
    }
  }

  /** Honest again, with this person in front of it. */
  public static void has(Person somebody) {
    person = somebody;
    bent = claims -> claims;
    signed = IdentityProvider::byRsa;
    document = text -> text;
    down = false;
  }

  public static void bends(UnaryOperator<JWTClaimsSet.Builder> claims) {
    bent = claims;
  }

  public static void signs(Function<JWTClaimsSet, String> token) {
    signed = token;
  }

  public static void describes(UnaryOperator<String> itself) {
    document = itself;
  }

  public static void isDown(boolean so) {
    down = so;
  }

  public static int discoveries() {
    return DISCOVERIES.get();
  }

  public static String issuer() {
    return "http://127.0.0.1:" + (server == null ? 0 : server.getAddress().getPort());
  }

  public static String byRsa(JWTClaimsSet claims) {
    return sign(claims, JWSAlgorithm.RS256, RSA.getKeyID(), () -> new RSASSASigner(RSA));
  }

  public static String byEc(JWTClaimsSet claims) {
    return sign(claims, JWSAlgorithm.ES256, EC.getKeyID(), () -> new ECDSASigner(EC));
  }

  /** With a key of somebody else under the name of the right one. */
  public static String byAnotherKey(JWTClaimsSet claims) {
    return sign(claims, JWSAlgorithm.RS256, RSA.getKeyID(), () -> new RSASSASigner(OTHER));
  }

  /** What a careless reader takes the public key for. */
  public static String byThePublicKeyAsSecret(JWTClaimsSet claims) {
    return sign(
        claims,
        JWSAlgorithm.HS256,
        RSA.getKeyID(),
        () -> new MACSigner(RSA.toRSAPublicKey().getEncoded()));
  }

  public static String byTheClientSecret(JWTClaimsSet claims) {
    return sign(
        claims,
        JWSAlgorithm.HS256,
        RSA.getKeyID(),
        () -> new MACSigner(Arrays.copyOf(SECRET.getBytes(UTF_8), 32)));
  }

  public static String byNobody(JWTClaimsSet claims) {
    return new PlainJWT(claims).serialize();
  }

  private interface SignerOf {
    JWSSigner get() throws JOSEException;
  }

  private static String sign(
      JWTClaimsSet claims, JWSAlgorithm algorithm, String key, SignerOf signer) {
    try {
      SignedJWT token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key).build(), claims);
      token.sign(signer.get());
      return token.serialize();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  private static void answer(HttpExchange call) throws IOException {
    if (down) {
      send(call, 500, "out of order");
      return;
    }
    switch (call.getRequestURI().getPath()) {
      case "/.well-known/openid-configuration" -> describe(call);
      case "/keys" -> send(call, 200, new JWKSet(java.util.List.of(RSA, EC)).toString());
      case "/authorize" -> authorize(call);
      case "/token" -> token(call);
      default -> send(call, 404, "{}");
    }
  }

  private static void describe(HttpExchange call) throws IOException {
    DISCOVERIES.incrementAndGet();
    send(
        call,
        200,
        document.apply(
            """
            {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize",
             "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
             "response_types_supported": ["code"], "subject_types_supported": ["public"],
             "id_token_signing_alg_values_supported": ["RS256"]}"""
                .formatted(issuer())));
  }

  private static void authorize(HttpExchange call) throws IOException {
    Map<String, String> asked = form(call.getRequestURI().getRawQuery());
    String code = UUID.randomUUID().toString();
    CODES.put(code, asked);
    String to =
        asked.get("redirect_uri")
            + "?code="
            + code
            + "&state="
            + URLEncoder.encode(asked.get("state"), UTF_8)
            + "&iss="
            + URLEncoder.encode(issuer(), UTF_8);
    call.getResponseHeaders().set("Location", to);
    send(call, 302, "");
  }

  private static void token(HttpExchange call) throws IOException {
    Map<String, String> sent = form(new String(call.getRequestBody().readAllBytes(), UTF_8));
    Map<String, String> asked = CODES.remove(sent.getOrDefault("code", ""));
    String basic =
        Base64.getEncoder()
            .encodeToString((CLIENT + ":" + URLEncoder.encode(SECRET, UTF_8)).getBytes(UTF_8));
    boolean isRight =
        asked != null
            && ("Basic " + basic).equals(call.getRequestHeaders().getFirst("Authorization"))
            && challenge(sent.getOrDefault("code_verifier", "")).equals(asked.get("code_challenge"))
            && asked.get("redirect_uri").equals(sent.get("redirect_uri"));
    if (!isRight) {
      send(call, 400, "{\"error\": \"invalid_grant\"}");
      return;
    }
    JWTClaimsSet claims = bent.apply(claims(asked)).build();
    send(
        call,
        200,
        "{\"access_token\": \"unused\", \"token_type\": \"Bearer\", \"id_token\": \"%s\"}"
            .formatted(signed.apply(claims)));
  }

  private static JWTClaimsSet.Builder claims(Map<String, String> asked) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .subject(person.subject())
        .audience(CLIENT)
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)))
        .claim("nonce", asked.get("nonce"))
        .claim("email", person.email())
        .claim("email_verified", person.emailVerified())
        .claim("name", person.name());
  }

  private static String challenge(String verifier) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, String> form(String text) {
    return Arrays.stream(text.split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8), (one, two) -> one));
  }

  private static void send(HttpExchange call, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    call.getResponseHeaders().set("Content-Type", "application/json");
    call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    call.getResponseBody().write(bytes);
    call.close();
  }

  private static RSAKey rsa(String name) {
    try {
      return new RSAKeyGenerator(2048).keyID(name).generate();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  private static ECKey ec() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }
}
