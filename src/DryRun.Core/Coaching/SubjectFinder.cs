using DryRun.Core.Questions;

namespace DryRun.Core.Coaching;

/// <summary>Decides what each clause is about, from what is named in it and what was spoken about before.</summary>
internal sealed class SubjectFinder(IReadOnlyList<Contrast> contrasts)
{
    private readonly List<string> _named = [];
    private Subject _previous = Subject.Unknown;
    private int _sentence;

    /// <summary>What the next clause is about. Clauses are given in order.</summary>
    public Subject Next(ClauseTokens clause, IReadOnlyList<Mention> mentions)
    {
        var subject = Of(clause, mentions);
        Remember(mentions);
        _sentence = clause.Sentence;
        _previous = subject.Entities.Count > 0 ? subject : _previous;
        return subject;
    }

    private Subject Of(ClauseTokens clause, IReadOnlyList<Mention> mentions)
    {
        if (Referred(clause.Tokens) is { Count: > 0 } referred)
        {
            return new Subject(referred, Binding.Explicit);
        }

        var candidates = mentions.Where(mention => !IsComparedWith(clause.Tokens, mention)).ToList();
        if (candidates.Count == 0 || (StartsWithPronoun(clause.Tokens) && _previous.Entities.Count > 0))
        {
            return Carried(clause);
        }

        return new Subject([.. Joined(clause.Tokens, candidates)], Binding.Explicit);
    }

    private Subject Carried(ClauseTokens clause)
    {
        if (_previous.Entities.Count == 0)
        {
            return Subject.Unknown;
        }

        var carries = StartsWithPronoun(clause.Tokens) || (clause.Sentence == _sentence && !HasOwnSubject(clause.Tokens));
        return _previous with { Binding = carries ? Binding.Carried : Binding.Unknown };
    }

    /// <summary>'The former', 'the latter', 'the first one', 'the other' and 'both'; 'on the other hand' names nothing.</summary>
    private List<string> Referred(IReadOnlyList<Token> tokens)
    {
        for (var index = 0; index < Math.Min(4, tokens.Count); index++)
        {
            switch (tokens[index].Word)
            {
                case "other" when index + 1 < tokens.Count && tokens[index + 1].Word is "hand" or "side":
                    break;
                case "former" when _named.Count > 1:
                    return [_named[^2]];
                case "latter" when _named.Count > 1:
                    return [_named[^1]];
                case "both" when _named.Count > 1:
                    return [_named[^2], _named[^1]];
                case "other" when _previous.Entities.Count == 1 && Partner(_previous.Entities[0]) is { } partner:
                    return [partner];
            }
        }

        return [];
    }

    private string? Partner(string entity)
    {
        var contrast = contrasts.FirstOrDefault(pair => pair.First == entity || pair.Second == entity);
        return contrast is null ? null : contrast.First == entity ? contrast.Second : contrast.First;
    }

    private void Remember(IReadOnlyList<Mention> mentions)
    {
        foreach (var mention in mentions)
        {
            _named.Remove(mention.Entity);
            _named.Add(mention.Entity);
        }
    }

    private static bool StartsWithPronoun(IReadOnlyList<Token> tokens)
    {
        var first = tokens.FirstOrDefault(token => !IsOpening(token.Word)).Word;
        return first is not null && Lexicon.Pronouns.Contains(first);
    }

    /// <summary>'Nested lists are shared', 'JavaScript is weak': something else that is named before the verb.</summary>
    private static bool HasOwnSubject(IReadOnlyList<Token> tokens)
    {
        var start = 0;
        while (start < tokens.Count && IsOpening(tokens[start].Word))
        {
            start++;
        }

        if (tokens.Skip(start).Take(2).Any(token => token.Word is "i" or "we" or "you"))
        {
            return true;
        }

        var verb = start;
        while (verb < tokens.Count && !Lexicon.CommonVerbs.Contains(tokens[verb].Word))
        {
            verb++;
        }

        return verb < tokens.Count && tokens.Skip(start).Take(verb - start).Any(token => token.Kind == TokenKind.Content);
    }

    private static bool IsOpening(string word) =>
        Lexicon.SoftConnectors.Contains(word) && word is not "which" || Lexicon.HardConnectors.Contains(word) || word is "also" or "basically" or "not";

    private static bool IsComparedWith(IReadOnlyList<Token> tokens, Mention mention)
    {
        for (var index = Math.Max(0, mention.First - 3); index < mention.First; index++)
        {
            if (Lexicon.Comparing.Contains(tokens[index].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first mention, and those joined to it by 'and', 'or' or a comma.</summary>
    private static IEnumerable<string> Joined(IReadOnlyList<Token> tokens, List<Mention> mentions)
    {
        yield return mentions[0].Entity;
        for (var index = 1; index < mentions.Count; index++)
        {
            var between = tokens.Skip(mentions[index - 1].Last + 1).Take(mentions[index].First - mentions[index - 1].Last - 1);
            if (!between.All(token => token.Word is "and" or "or" or "the" or "a" or "an" or "both"))
            {
                yield break;
            }

            yield return mentions[index].Entity;
        }
    }
}
