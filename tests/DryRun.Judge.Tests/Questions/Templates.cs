using DryRun.Core.Questions;

namespace DryRun.Judge.Tests.Questions;

/// <summary>Templates of a few lines, made on the spot.</summary>
internal static class Templates
{
    /// <summary>Wrong choices that are always different.</summary>
    public const string Wrongs = "[kit.wrong('one', 'A.', text='w1'), kit.wrong('two', 'B.', text='w2'), kit.wrong('three', 'C.', text='w3')]";

    /// <summary>A template whose function <c>make</c> has this body; <c>WRONG</c> stands for wrong choices.</summary>
    public static QuestionTemplate Of(TemplateKind kind, string body) => new()
    {
        Id = "small", Title = "Small", Kind = kind, Topics = ["loops"], Levels = [Level.Junior], Trains = "Tests.", Seconds = 60,
        Source = $"import kit\nWRONG = {Wrongs}\n\n\ndef make(rng):\n    {body.ReplaceLineEndings("\n    ")}\n",
    };
}
