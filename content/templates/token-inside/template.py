"""A small token is made, read, changed or checked; wrong choices hide the payload, forget padding or trust a changed one."""
import kit

HEAD = """
import base64, hashlib, hmac, json

def pack(data):
    return base64.urlsafe_b64encode(json.dumps(data).encode()).rstrip(b'=').decode()

def unpack(part):
    return json.loads(base64.urlsafe_b64decode(part + '=' * (-len(part) % 4)))

def sign(text, key):
    return hmac.new(key.encode(), text.encode(), hashlib.sha256).hexdigest()[:16]

def make(claims, key):
    text = pack({'alg': 'HS256', 'typ': 'JWT'}) + '.' + pack(claims)
    return text + '.' + sign(text, key)

def check(token, key, now, leeway=0):
    text, _, signature = token.rpartition('.')
    if not hmac.compare_digest(signature, sign(text, key)):
        return 'bad signature'
    claims = unpack(text.split('.')[1])
    if claims.get('nbf', 0) > now + leeway:
        return 'too early'
    return 'expired' if claims['exp'] <= now - leeway else claims['sub']
"""


def make(rng, level):
    name, other = (each.lower() for each in kit.names(rng, 2))
    key, exp = rng.choice(["secret", "k1", "moon"]), rng.choice([100, 200, 500])
    claims = {"sub": name, "exp": exp}
    if rng.random() < 0.4:
        claims["role"] = rng.choice(["admin", "user"])
    if level == "senior" and rng.random() < 0.4:
        claims["nbf"] = exp - rng.choice([20, 50])
    nbf = claims.get("nbf", 0)
    lines, note, changes = plan(rng, name, other, key, exp, nbf, claims)
    code = f"{kit.program(HEAD)}\n\ntoken = make({claims}, '{key}')\n" + "\n".join(lines)
    wrong = [kit.wrong(each, why, code=kit.swap(code, old, new)) for each, why, old, new in changes]
    text = "\n".join(lines)
    limits = kit.swap(kit.swap(code, "claims['exp'] <= now - leeway", "False"), "claims.get('nbf', 0) > now + leeway", "False")
    wrong.append(kit.wrong("the limits are not looked at", "`exp` and `nbf` are compared with the time.", code=limits))
    if text.count("print(") == 1:
        wrong.append(kit.wrong("the check gives True or False", "It gives the subject, or what is wrong.", text="True"))
    return kit.predict_output(code, wrong=wrong,
                              explanation=f"A token has three parts: header, payload and signature. The first two are only "
                                          f"packed, not encrypted; the signature covers both and needs the key.\n\n{note}\n\n"
                                          f"It prints:\n\n```text\n[[key]]\n```" if text else "")


def plan(rng, name, other, key, exp, nbf, claims):
    now = rng.choice([exp - 10, exp, exp + 10, exp - 60])
    leeway = rng.choice([0, 0, 15])
    extra = f", leeway={leeway}" if leeway else ""
    state = "expired" if exp <= now - leeway else "too early" if nbf > now + leeway else name
    timing = f"It ends at {exp}" + (f" and begins at {nbf}" if nbf
                                    else "") + f", and it is {now}" + (f" with {leeway} of leeway" if leeway
                                                                       else "") + f": the check says `{state}`."
    late = ("at exp itself it is still good", "It must be before `exp`.", "claims['exp'] <= now", "claims['exp'] < now")
    grace = ("the leeway makes it end earlier", "It gives both sides some time.", "<= now - leeway", "<= now + leeway")
    tamper = [f"head, body, signature = token.split('.')", "claims = unpack(body)", f"claims['sub'] = '{other}'",
              "forged = head + '.' + pack(claims) + '.' + signature"]
    trusts = ("the signature covers the header only", "It covers header and payload.",
              "    if not hmac.compare_digest(signature, sign(text, key)):\n        return 'bad signature'\n", "")
    return rng.choice([([f"print(check(token, '{key}', {now}{extra}))"], timing,
                        [late, grace,
                         ("every token is good", "Time counts.", f"print(check(token, '{key}', {now}{extra}))",
                          f"print('{name}')"),
                         ("it is over", "Compare the numbers.", f"print(check(token, '{key}', {now}{extra}))",
                          "print('expired')")]),
                       ([*tamper, f"print(check(forged, '{key}', {now}{extra}))"],
                        f"The payload was changed but the signature is the old one, so it does not fit. The signature is "
                        f"tested first, before any time.",
                        [trusts, late,
                         ("the old subject is restored", "Nothing is restored.", f"print(check(forged",
                          f"print('{name}') if True else (check(forged"),
                         ("a changed payload can't be packed", "Everyone can pack one.", "print(check(forged",
                          "print('ValueError') if True else (check(forged")]),
                       ([*tamper[:3], f"forged = make(claims, '{key}')", f"print(check(forged, '{key}', {now}{extra}))"],
                        f"Whoever has the key can sign anything, so this signature fits. "
                        f"{timing.replace(f'`{name}`', f'`{other}`')}",
                        [late, ("a signed token can't be made anew", "With the key it can.", f"forged = make(claims, '{key}')",
                                "forged = token + 'x'"),
                         ("the old subject stays", "The new one is signed.", f"claims['sub'] = '{other}'", "pass"), grace]),
                       (["body = token.split('.')[1]",
                         f"print(unpack(body)['{'role' if 'role' in claims else 'sub'}'], len(token.split('.')))",
                         f"print(check(token, 'other', {now}{extra}))"],
                        "The payload is read without any key. The check with another key fails at the signature.",
                        [trusts, ("two parts", "The signature is the third.", "len(token.split('.'))",
                                  "len(token.split('.')[:2])"),
                         ("reading needs the key", "It does not.", "unpack(body)['", "'hidden' or unpack(body)['"),
                         ("the time is tested first", "The signature is.", f"check(token, 'other', {now}{extra})",
                          "'expired'")]),
                       ([f"print(sorted(unpack(token.split('.')[0])))", f"print(check(token, '{key}', {now}{extra}))",
                         f"print(check(token + 'x', '{key}', {now}{extra}))"],
                        f"The header has `alg` and `typ`. {timing} With one letter more, the signature does not fit.",
                        [late, trusts, ("the payload comes first", "The header does.", "split('.')[0]", "split('.')[1]"),
                         ("a letter more does no harm", "The whole signature is compared.", "token + 'x'", "token")]),
                       ([f"same = make({claims}, '{key}')", f"again = make({dict(reversed(claims.items()))}, '{key}')",
                         "print(token == same, token == again)", f"print(check(again, '{key}', {now}{extra}))"],
                        f"Equal claims in equal order give the same text and the same signature. Another order of keys packs "
                        f"to another text with a signature of its own, which is good as well. {timing}",
                        [late, ("the order of keys does not count", "The text is signed, not the meaning.", "token == again",
                                "True"), ("each token is different", "There is no chance in it.", "token == same", "False"),
                         grace]),])
