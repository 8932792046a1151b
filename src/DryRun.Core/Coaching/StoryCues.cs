using System.Collections.Frozen;

namespace DryRun.Core.Coaching;

/// <summary>Phrases by which the parts of a story are recognised, and words of the areas that questions ask for.</summary>
internal static class StoryCues
{
    /// <summary>The phrases of each part, as single words between blanks.</summary>
    public static IReadOnlyList<(StoryPart Part, IReadOnlyList<string> Phrases)> Phrases { get; } =
    [
        (StoryPart.Situation, Read(
            """
            last year | years ago | months ago | a year ago | in my last | in my previous | at my last | at my previous | in my current | at university
            when i was | when i worked | i was working | we were | there was | our team | at the time | worked on | worked at | i joined | in a project
            on a project | my company | our company | we had a | had a disagreement | wanted to | the customer | colleague and i | was new | at that time
            """)),
        (StoryPart.Task, Read(
            """
            i had to | we had to | my job was | my task | my part | my role | i was responsible | responsible for | was asked to | my manager asked
            the goal | the plan was | needed to | was supposed to | the deadline | at stake | before a customer | the problem was | my goal | up to me
            it was my | the difficult part | the challenge | had three weeks | had two weeks | i was to | expected me
            """)),
        (StoryPart.Action, Read(
            """
            so i | then i | first i | i decided | i asked | i wrote | i built | i proposed | i suggested | i talked | i spoke | i called | i went | i took
            i made | i set | i started | i began | i showed | i explained | i listened | i measured | i split | i offered | i invited | i looked | i read
            i chose | i drew | i found | i told | i gave | i sent | i put | i met | i ran | i sat | i prepared | i collected | i cut | i kept | i stopped
            i got everyone | i walked | i counted | i said | i brought | i wanted to understand | i did | i agreed | i admitted | i apologised | i moved
            """)),
        (StoryPart.Result, Read(
            """
            in the end | as a result | the result | it worked | we shipped | i shipped | we released | went down | went up | went from | dropped | fell to
            fell from | fell by | reduced | increased | percent | on time | turned out | was released | saved | we delivered | we finished | came back
            no longer | nobody had to | was solved | we agreed on | they agreed | she agreed | he agreed | is used | are used | still use | since then no
            instead of nine | faster than before | we kept the | the team now | was accepted | got the | successful | went live | thanked
            """)),
        (StoryPart.Learned, Read(
            """
            i learned | i learnt | i have learned | we learned | the lesson | my lesson | taught me | since then i | since then we | these days i | now i | today i
            next time | would do differently | i would do | what i took | i took from | looking back | in hindsight | i realised | i realized | it showed me
            i should have | from now on | ever since
            """)),
    ];

    /// <summary>Words that belong to each area, by the area's id, as stems.</summary>
    public static FrozenDictionary<string, FrozenSet<string>> Areas { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["motivation"] = "company product team learn interest interested enjoy like work use want role users customers engineering mission build question reason",
        ["proactive"] = "nobody asked own initiative idea started noticed proposed volunteered improve suggested problem before myself convinced helped authority",
        ["unstructured"] = "unclear unknown requirements vague ambiguous assumption assumed clarify asked question goal decide scope missing information uncertain prototype",
        ["perseverance"] = "deadline late pressure difficult hard failed again weeks hours scope cut priority finish finished tried despite risk time",
        ["conflict"] = "disagree disagreed disagreement conflict argue argued wanted different opinion opposite against convinced tense blocked refused insisted compromise agree agreed",
        ["empathy"] = "felt feel understand listened worried help helped afraid colleague upset stressed situation perspective cared talked",
        ["growth"] = "feedback failed failure mistake wrong learned improve changed criticism told since fault broke bug missed lost differently",
        ["communication"] = "explain explained told presented customer colleague written meeting document audience understood team proud decision decided",
    }.ToFrozenDictionary(pair => pair.Key, pair => Stems(pair.Value), StringComparer.Ordinal);

    /// <summary>Words that count something, beside digits.</summary>
    public static FrozenSet<string> Numbers { get; } =
        "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million half third quarter double twice zero dozen"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static string[] Read(string phrases) =>
        [.. phrases.Split(['|', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(phrase => phrase.Length > 0).Select(phrase => $" {phrase} ")];

    private static FrozenSet<string> Stems(string words) => words.Split(' ').Select(Stemmer.Stem).ToFrozenSet(StringComparer.Ordinal);
}
