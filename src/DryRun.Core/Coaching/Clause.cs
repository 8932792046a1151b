namespace DryRun.Core.Coaching;

/// <summary>How surely it is known what a clause is about.</summary>
internal enum Binding
{
    /// <summary>Nothing is named and nothing is carried over.</summary>
    Unknown,

    /// <summary>A pronoun, or no subject at all, takes it over from before.</summary>
    Carried,

    /// <summary>It is named.</summary>
    Explicit,
}

/// <summary>What a clause is about.</summary>
/// <param name="Entities">Entity ids; empty when it is not known.</param>
/// <param name="Binding">How surely it is known.</param>
internal sealed record Subject(IReadOnlyList<string> Entities, Binding Binding)
{
    /// <summary>About nothing that is known.</summary>
    public static Subject Unknown { get; } = new([], Binding.Unknown);
}

/// <summary>A name of an entity in a clause.</summary>
/// <param name="Entity">The entity's id.</param>
/// <param name="First">The index of its first token in the clause.</param>
/// <param name="Last">The index of its last token in the clause.</param>
internal readonly record struct Mention(string Entity, int First, int Last);

/// <summary>A part of a sentence that says one thing of one subject.</summary>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends, exclusive.</param>
/// <param name="Sentence">The number of its sentence, from 0.</param>
/// <param name="Mentions">The entities that are named in it, in order.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Terms">What it says.</param>
internal sealed record Clause(
    int Start, int End, int Sentence, IReadOnlyList<Mention> Mentions, Subject Subject, IReadOnlyList<Term> Terms)
{
    /// <summary>True when it tells what others believe.</summary>
    public bool IsReported { get; init; }

    /// <summary>True when it is a part of a question.</summary>
    public bool IsAsked { get; init; }

    /// <summary>True when it begins with 'if': it states nothing by itself.</summary>
    public bool IsCondition { get; init; }

    /// <summary>The entities that something is said not to be: 'an import is not an injection'.</summary>
    public IReadOnlyList<string> Denied { get; init; } = [];

    /// <summary>True when the entity is named in it.</summary>
    public bool Names(string entity) => Mentions.Any(mention => mention.Entity == entity);

    /// <summary>The entity whose name a term is a part of, or null.</summary>
    public string? NamedBy(Term term)
    {
        foreach (var mention in Mentions)
        {
            if (mention.First <= term.First && term.Last <= mention.Last)
            {
                return mention.Entity;
            }
        }

        return null;
    }
}
