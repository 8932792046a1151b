"""A request, what the server finds, and the status that says so. Every status is a row of the table of HTTP."""
import kit

THINGS = ("orders", "parcels", "readers", "invoices", "tickets", "recipes", "songs", "rooms", "photos", "drivers", "lessons",
          "plants")
CLIENT = {"404": "'not found' is used for anything that goes wrong", "400": "any fault of the client is called a bad request",
          "403": "refused is refused, whoever asks", "401": "'unauthorized' sounds like 'not allowed'",
          "500": "whatever fails is called an internal error", "200": "it worked, so 200",
          "201": "the body of the request is stored, so something was created",
          "409": "something is in the way, so it is a conflict", "422": "what was sent can't be used",
          "405": "the server refuses the call",
          "204": "there is nothing to show", "202": "the request was accepted", "303": "the client is sent elsewhere",
          "302": "the usual redirect",
          "301": "the resource has moved", "304": "nothing has changed", "307": "it is only for now", "308": "it is for good",
          "410": "there is nothing any more",
          "412": "a condition plays a part", "415": "the server does not like the body", "406": "the format is not right",
          "413": "the server does not take the body",
          "428": "a condition is missing", "429": "the client asks too much", "501": "the server can't do it",
          "502": "the server behind it failed",
          "503": "the server can't answer", "504": "no answer came in time", "206": "only a part comes",
          "408": "it took too long"}


def make(rng, level):
    thing = rng.choice(THINGS)
    number = rng.randint(2, 980)
    answer, story, request, near = rng.choice(cases(rng, thing, number, level))
    facts = {row["names"][1]: row for row in kit.table("http")["statuses"]}
    right = facts[answer]
    others = [code for code in near if code in facts and code != answer]
    far = [code for code in sorted(facts) if code[0] == answer[0] and code != answer and code not in others]
    chosen = others[:3] + rng.sample(far, 1)
    wrong = [kit.wrong(CLIENT.get(code, "a status of the same class"),
                       f"`{facts[code]['name']}` is for something else: "
                       f"{facts[code]['says'][0].lower()}{facts[code]['says'][1:]}",
                       text=facts[code]["name"]) for code in chosen]
    said = rng.choice(["Which status should the response have?", "Which status fits best?", "What does a well-made API answer?"])
    return kit.http(f"{story} {said}", answer=right["name"], wrong=wrong, exchange=request, source=right["source"],
                    explanation=f"`{right['name']}`: {right['says'][0].lower()}{right['says'][1:]} Here that is so because "
                    f"{because(story)}.")


def because(story):
    return story.rstrip(".")[0].lower() + story.rstrip(".")[1:]


def ask(rng, method, path, *headers, body=None):
    """A request as it goes over the wire."""
    host = rng.choice(["api.shop.example", "api.example.org", "files.example.net", "service.example.com", "data.example.org"])
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host}", *headers]
    return "\n".join(lines + (["", body] if body else []))


def cases(rng, thing, number, level):
    one = f"/{thing}/{number}"
    json = "Content-Type: application/json"
    fields = rng.choice(['{"title": "Oak", "count": 3}', '{"name": "Ada", "age": 41}', '{"label": "North", "size": 12}',
                         '{"note": "late", "days": 5}'])
    single = thing[:-1]
    found = [
        ("201", f"The server stores the new {single} and gives it an address of its own.",
         ask(rng, "POST", f"/{thing}", json, body=fields), ["200", "204", "202"]),
        ("204", f"The server removes the {single} and has nothing to say about it.", ask(rng, "DELETE", one),
         ["200", "404", "202"]),
        ("404", f"There has never been a {single} {number}.", ask(rng, rng.choice(["GET", "DELETE", "HEAD"]), one),
         ["400", "204", "410"]),
        ("400", "The body is cut off in the middle and is no JSON at all.",
         ask(rng, rng.choice(["POST", "PUT"]), f"/{thing}", json, body=fields[:-rng.randint(2, 9)]), ["422", "415", "500"]),
        ("401", "The request brings no credentials, and this address needs some.",
         ask(rng, rng.choice(["GET", "DELETE", "PUT"]), one), ["403", "404", "400"]),
        ("403", "The token is good and says who asks; this user may only read.",
         ask(rng, rng.choice(["DELETE", "PUT", "PATCH"]), one, "Authorization: Bearer 9f2c…"), ["401", "405", "404"]),
        ("405", f"Single {thing} can be read and replaced; this method is not offered there.",
         ask(rng, rng.choice(["POST", "PATCH"]), one, json, body=fields), ["404", "403", "501"]),
        ("200", f"The {single} is there, and its state is in the body of the response.",
         ask(rng, "GET", one, "Accept: application/json"), ["201", "204", "202"]),
        ("429", f"This client has sent {rng.randint(2, 9) * 100} requests in the last minute, more than it may.",
         ask(rng, "GET", f"/{thing}?page={number % 40 + 1}"), ["503", "403", "408"]),
        ("500", "The program that answers meets an exception that nobody thought of.", ask(rng, "GET", one),
         ["503", "400", "502"]),
    ]
    if level == "junior":
        return found
    tag = f'"v{number % 17}"'
    return found[2:7] + [
        ("409", f"Another {single} has this name already, and names must be unique.",
         ask(rng, "POST", f"/{thing}", json, body=fields), ["400", "412", "404"]),
        ("422", "The JSON can be read, but the end lies before the start.",
         ask(rng, "POST", f"/{thing}", json, body='{"start": "2026-05-%02d", "end": "2026-04-%02d"}' % (number % 28 + 1,
             number % 27 + 1)), ["400", "409", "415"]),
        ("304", "The client has this version already.", ask(rng, "GET", one, f"If-None-Match: {tag}"), ["200", "204", "412"]),
        ("412", f"Somebody else has changed the {single} since; its tag is another one now.",
         ask(rng, "PUT", one, f"If-Match: {tag}", json, body=fields), ["409", "304", "428"]),
        ("415", "The server takes JSON only.", ask(rng, "POST", f"/{thing}",
                                                   "Content-Type: " + rng.choice(["text/csv", "application/xml", "text/plain"]),
                                                   body="3;north;12"), ["406", "400", "422"]),
        ("406", "The server can only answer in JSON.", ask(rng, "GET", one,
                                                           "Accept: " + rng.choice(["application/xml", "text/csv",
                                                               "image/png"])), ["415", "400", "404"]),
        ("202", f"The report will take minutes; the server starts the work and answers at once.",
         ask(rng, "POST", f"/{thing}/reports", json, body='{"year": %d}' % (2000 + number % 25)), ["201", "200", "204"]),
        ("308", f"The {thing} have moved to another address for good, and POST has to stay POST.",
         ask(rng, "POST", f"/old/{thing}", json, body=fields), ["301", "307", "303"]),
        ("303", "The order is taken; the client is to fetch the receipt at another address with GET.",
         ask(rng, "POST", f"/{thing}", json, body=fields), ["307", "301", "201"]),
        ("410", f"The {single} was there until last year, and has been removed for good; the server knows that.",
         ask(rng, "GET", one), ["404", "301", "204"]),
        ("503", "The database is being moved; in ten minutes all will work again.", ask(rng, "GET", one), ["500", "502", "429"]),
        ("502", "A proxy asks the program behind it and gets back something that is no HTTP.", ask(rng, "GET", one),
         ["504", "500", "503"]),
        ("504", "A proxy asks the program behind it and hears nothing for a minute.", ask(rng, "GET", one),
         ["502", "408", "503"]),
        ("206", "The client gets the bytes it asked for, and no others.", ask(rng, "GET", one, f"Range: bytes=0-{number * 10}"),
         ["200", "202", "204"]),
        ("413", "The server takes bodies of up to 1 MiB; this one has 40.",
         ask(rng, "PUT", one, "Content-Type: image/png", f"Content-Length: {40 * 1024 * 1024 + number}"), ["415", "400", "422"]),
    ]
