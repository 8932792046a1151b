"""Arithmetic of a design: one of ten questions with other numbers and other steps; wrong choices forget a factor or mix units."""
import kit


def make(rng, level):
    task = rng.choice([storage, rate, bandwidth, hits, chain, spare, queue, workers, shards, pool, latency, backlog])
    prompt, lines, unit, note, changes = task(rng)
    calculation = "\n".join(lines)
    wrong = [kit.wrong(name, why, code=kit.swap(calculation, old, new)) for name, why, old, new in changes]
    names = {}
    exec(calculation.replace("print(", "result = ("), names)
    return kit.estimate(prompt, calculation=calculation, unit=unit, wrong=wrong, factor=1.1 if task in (chain, spare) else 1.3,
                        explanation=f"{note}\n\n```text\n{calculation}\n```\n\nThe result is [[key]] {unit}.")


def storage(rng):
    users, posts, size, copies, days = rng.choice([2, 5, 20, 80]), rng.choice([2, 5, 10]), rng.choice([500, 2000,
                            4000]), rng.choice([1, 2, 3]), rng.choice([30, 90, 365, 1825])
    return (f"{users} million users write {posts} messages a day, {size} bytes each. Every message is kept for {days} days"
            + (f" on {copies} machines" if copies > 1
               else "") + ". How much storage is needed in all, in GB (10 to the power of 9 bytes)?",
            [f"messages = {users} * 10 ** 6 * {posts} * {days}", f"total = messages * {size} * {copies}",
             "print(total / 10 ** 9)"], "GB",
            f"Users times messages times days are the messages; times {size} bytes" + (f" and {copies} copies." if copies > 1
                                                                                       else "."),
            [("the days are forgotten", "What was written earlier is kept too.", f" * {days}", ""),
             ("a million has five zeros", "It has six.", "10 ** 6", "10 ** 5"),
             ("a GB is a million bytes", "It is a thousand million.", "10 ** 9)", "10 ** 6)"),
             ("a message a user", "Each writes several.", f" * {posts} *", " *")])


def rate(rng):
    users, share, calls, peak = rng.choice([1, 4, 10, 50]), rng.choice([10, 20, 50]), rng.choice([5, 20, 40]), rng.choice([2, 3,
                            5])
    return (f"Of {users} million users {share} % are active on a day, with {calls} requests each. The peak is {peak} times the "
            f"average. How many requests a second come at the peak?",
            [f"requests = {users} * 10 ** 6 * {share} / 100 * {calls}", f"print(requests / 86400 * {peak})"],
            "requests a second",
            "A day has 86,400 seconds.",
            [("the average is taken", "The peak is asked for.", f" * {peak})", ")"),
             ("all users are active", "Only a share is.", f" * {share} / 100", ""),
             ("an hour instead of a day", "A day has 86,400 seconds.", "86400", "3600"),
             ("minutes instead of seconds", "A day has 1,440 minutes.", "86400", "1440")])


def bandwidth(rng):
    rate_, size, share = rng.choice([200, 1500, 4000]), rng.choice([20, 150, 300]), rng.choice([0, 60, 80, 90])
    return (f"A service answers {rate_} requests a second with {size} kB each (1 kB is 1,000 bytes)." + (f" A content delivery "
                                                                                                         f"network takes "
                                                                                                         f"{share} % of them."
                                                                                                         if share else "")
            + " How much traffic leaves your own servers, in megabits a second?",
            [f"size = {rate_} * {size} * 1000" + (f" * (100 - {share}) / 100" if share else ""), "print(size * 8 / 10 ** 6)"],
            "megabits a second",
            "A byte has 8 bits." + (f" {100 - share} % of the requests reach your servers." if share else ""),
            [("bytes are taken for bits", "A byte has 8 bits.", " * 8", ""),
             ("kilo is forgotten", "A kB is 1,000 bytes.", " * 1000",
              " * 100")] + ([("the share of the network is taken", "The rest reaches you.", f"(100 - {share})", f"{share}"),
                             ("the network is forgotten", "It takes most requests.", f" * (100 - {share}) / 100",
                              "")] if share else []))


def hits(rng):
    share, fast, slow = rng.choice([50, 80, 90, 95, 99]), rng.choice([1, 2, 5]), rng.choice([40, 100, 250])
    return (f"{share} % of the reads are answered by the cache in {fast} ms. The others look into the cache ({fast} ms) and "
            f"then into the database ({slow} ms). What is the average time of a read, in ms?",
            [f"miss = (100 - {share}) / 100", f"print({fast} + miss * {slow})"], "ms",
            "Every read looks into the cache; a miss adds the database.",
            [("the plain middle of both times", "They are not equally frequent.", f"{fast} + miss * {slow}",
              f"({fast} + {slow}) / 2"),
             ("hits and misses are swapped", "The miss goes to the database.", f"(100 - {share})",
              f"{share}" if share != 50 else "90"),
             ("only the hits count", "Misses are slow and weigh much.", f" + miss * {slow}", ""),
             ("all reads reach the database", "Only misses do.", "miss * ", "")])


def chain(rng):
    parts, each = rng.choice([2, 3, 5, 8]), rng.choice([99.0, 99.5, 99.9])
    days = rng.choice([30, 365])
    return (f"A request needs all of {parts} services, each available {each} % of the time and failing independently. How many "
            f"minutes in {days} days is the whole not available?",
            [f"whole = ({each} / 100) ** {parts}", f"print((1 - whole) * {days} * 24 * 60)"], "minutes",
            "In a chain the availabilities are multiplied.",
            [("the weakest part decides", "Each further part fails at other times.", f" ** {parts}", ""),
             ("the parts stand in for each other", "All of them are needed.", f"({each} / 100) ** {parts}",
              f"1 - (1 - {each} / 100) ** {parts}"), ("hours instead of minutes", "An hour has 60 minutes.", " * 60", ""),
             ("one part is left out", "All parts count.", f"** {parts}", f"** {parts - 1 if parts > 2 else 1}")])


def spare(rng):
    copies, each = rng.choice([2, 3]), rng.choice([90, 95, 98])
    front = rng.choice([None, 99, 99.5])
    return (f"{copies} servers, each available {each} % of the time and failing independently, stand in for each other"
            + (f" behind a balancer that is available {front} % of the time" if front
               else "") + ". How many hours in a year of 365 days is the whole not available?",
            [f"servers = 1 - (1 - {each} / 100) ** {copies}", f"print((1 - servers * {front or 100} / 100) * 365 * 24)"],
            "hours",
            "The group fails only when all fail at once: the failures are multiplied."
            + (" The balancer is needed in any case." if front else ""),
            [("the availabilities are multiplied", "One server that runs is enough.", f"1 - (1 - {each} / 100) ** {copies}",
              f"({each} / 100) ** {copies}"), ("one server decides", "The others stand in for it.", f" ** {copies}", ""),
             ("days instead of hours", "A day has 24 hours.", " * 24",
              "")] + ([("the balancer is forgotten", "It is needed in any case.", f" * {front} / 100", "")] if front else []))


def queue(rng):
    rate_, seconds = rng.choice([20, 50, 200, 800]), rng.choice([0.05, 0.2, 0.5, 2.5])
    ask = rng.choice(["inside", "time"])
    if ask == "inside":
        return (f"{rate_} requests arrive a second and stay {seconds} seconds each on average. How many are in the system at a "
                f"time?", [f"print({rate_} * {seconds})"], "requests", "Little's law: number inside = rate times time.",
                [("the rate is divided by the time", "They are multiplied.", "*", "/"),
                 ("the rate itself", "Each stays for a part of a second or longer.", f" * {seconds}", ""),
                 ("ten times as many", "Mind the point.", "*", "* 10 *")])
    inside = int(rate_ * seconds * 4)
    return (f"On average {inside} requests are in a system, and {rate_} are done each second. How many seconds does a request "
            f"stay on average?", [f"print({inside} / {rate_})"], "seconds", "Little's law: time = number inside / rate.",
            [("they are multiplied", "Many inside at a small rate means long.", "/", "*"),
             ("the other way round", "Number inside by rate.", f"{inside} / {rate_}", f"{rate_} / {inside * 3}"),
             ("a tenth of it", "Mind the point.", "/", "/ 10 /")])


def workers(rng):
    rate_, millis, load, spare_ = rng.choice([100, 400, 900]), rng.choice([50, 120, 300]), rng.choice([50, 60, 70,
                            80]), rng.choice([1, 4, 8])
    return (f"{rate_} requests a second take {millis} ms of a worker each. Workers should be busy at most {load} % of the "
            f"time, and a machine has {spare_} workers. How many machines are needed?",
            ["import math", f"busy = {rate_} * {millis} / 1000", f"print(math.ceil(busy / ({load} / 100) / {spare_}))"],
            "machines", "Rate times time is the number of workers that are busy; divided by the load that is wanted it is the "
                        "number of workers.",
            [("no reserve", "Workers should not be busy all the time.", f" / ({load} / 100)", ""),
             ("the load is multiplied", "More workers are needed, not fewer.", f"/ ({load} / 100)", f"* ({load} / 100)"),
             ("a worker is a machine" if spare_ > 1 else "twice as many",
              "A machine has several workers." if spare_ > 1 else "Each machine has one worker.", f" / {spare_})",
              ")" if spare_ > 1 else " * 2)"), ("ms are taken for seconds", "A second has 1,000 ms.", "/ 1000", "/ 100")])


def shards(rng):
    total, each, copies, growth = rng.choice([4, 12, 30]), rng.choice([500, 800, 2000]), rng.choice([2, 3]), rng.choice([10, 50,
                            100])
    return (f"{total} TB of data grow by {growth} % a year. A machine should hold at most {each} GB, and each piece of data is "
            f"kept {copies} times. How many machines are needed in a year (1 TB is 1,000 GB)?",
            ["import math", f"data = {total} * 1000 * (1 + {growth} / 100) * {copies}", f"print(math.ceil(data / {each}))"],
            "machines", "Data of next year, times the copies, divided by what a machine holds.",
            [("the copies are forgotten", "Each copy needs room.", f" * {copies}", ""),
             ("the growth is all that counts", "It comes on top.", f"(1 + {growth} / 100)", f"({growth} / 100 / 2)"),
             ("a TB is 100 GB", "It is 1,000 GB.", "* 1000", "* 100"),
             ("one copy too many", "Count the copies.", f"* {copies}", f"* {copies + 1}")])


def pool(rng):
    machines, procs, size, most = rng.randint(3, 12), rng.choice([2, 4, 8]), rng.choice([5, 10, 20]), rng.choice([0, 10, 20])
    return (f"{machines} machines run {procs} processes each, and every process has a pool of {size} connections"
            + (f"; {most} more go to tools" if most
               else "") + ". During a deployment old and new processes run side by side. How many connections must the "
                          "database allow?", [f"print({machines} * {procs} * {size} * 2 + {most})"], "connections",
            "Each process has its own pool, and during the deployment there are twice as many processes.",
            [("the deployment is forgotten", "Old and new run side by side.", " * 2", ""),
             ("a pool a machine", "Each process has its own.", f" * {procs}", ""),
             ("one pool", "Each process has its own.", f"{machines} * {procs} * ", ""),
             ("three times", "Old and new are two.", "* 2", "* 3")])


def latency(rng):
    calls, each, local = rng.choice([3, 5, 10, 40]), rng.choice([2, 10, 50]), rng.choice([5, 20])
    return (f"A page makes {calls} calls to a service, one after the other, with {each} ms each, and works {local} ms itself. "
            f"How many ms does a page take?", [f"print({calls} * {each} + {local})"], "ms",
            "One after the other, the times add up; side by side, only the longest would count.",
            [("the calls run side by side", "They run one after the other.", f"{calls} * ", ""),
             ("its own work counts with each call", "It is done once.", f"{each} + {local}", f"({each} + {local})"),
             ("half of them", "All of them wait.", f"{calls} *", f"{calls} / 2 *"),
             ("each call goes there and back twice", "The time of a call is there and back.", f"{calls} *", f"{calls} * 2 *")])


def backlog(rng):
    come, done, minutes, more = rng.choice([100, 300, 500]), rng.choice([60, 80]), rng.choice([10, 30, 60]), rng.choice([20, 50,
                            100])
    return (f"For {minutes} minutes {come} messages a second arrive, while consumers handle {come * done // 100} a second. "
            f"Then only {come * done // 200} a second arrive, and consumers are raised by {more} % . How many seconds does it "
            f"take to empty the queue?",
            [f"waiting = ({come} - {come * done // 100}) * {minutes} * 60",
             f"speed = {come * done // 100} * (1 + {more} / 100) - {come * done // 200}", "print(waiting / speed)"], "seconds",
            "What arrives too much is left waiting. It shrinks by what consumers handle beyond what still arrives.",
            [("new messages are forgotten", "They go on arriving.", f" - {come * done // 200}", ""),
             ("minutes are taken for seconds", "A minute has 60 seconds.", " * 60", ""),
             ("all that arrived waits", "Most of it was handled.", f"({come} - {come * done // 100})", f"{come}"),
             ("no more consumers", "They were raised.", f" * (1 + {more} / 100)", "")])
