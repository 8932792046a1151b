namespace DryRun.Core.Coaching;

/// <summary>Says how surely a window of clauses is about the entities of a claim.</summary>
internal sealed class Binder(Claim claim, IReadOnlyList<Clause> clauses)
{
    private const int MostStrictClauses = 3;
    private const int MostLooseClauses = 2;
    private const double CarriedFactor = 0.98;
    private const double UnknownFactor = 0.93;
    private const double RivalBeforeFactor = 0.8;
    private const double ObjectFactor = 0.88;
    private const double NewSubjectFactor = 0.84;
    private const double NotStatedFactor = 0.75;
    private const double ConditionFactor = 0.85;
    private const double OtherFactor = 0.75;
    private const double OnlyOneFactor = 0.93;

    /// <summary>
    /// True when a window may go on to this clause: for points within the next sentence and not to a rival; for misconceptions
    /// within a few clauses of the sentence that all are about the claim's entities.
    /// </summary>
    public bool Reaches(int first, int last, bool isStrict)
    {
        if (first == last)
        {
            return true;
        }

        var distance = clauses[last].Sentence - clauses[first].Sentence;
        if (isStrict)
        {
            return distance == 0 && last - first < (claim.About.Count == 0 ? MostLooseClauses : MostStrictClauses) && (claim.About.Count == 0 || (Strictly(first) > 0 && Strictly(last) > 0));
        }

        return claim.About.Count == 0
            ? distance <= 1
            : distance == 0 ? !(IsRival(first) || IsRival(last)) : distance == 1 && !(IsForeign(clauses[last]) || IsForeign(clauses[first]));
    }

    /// <summary>For key points: 1 when it is named, a little less when that is only likely, 0 when a rival is named instead.</summary>
    public double Bound(int first, int last) => Best(first, last, Bound);

    /// <summary>For misconceptions and denials: the subject must be known.</summary>
    public double Strictly(int first, int last) => Best(first, last, Strictly);

    /// <summary>True when the clause is about a rival and the claim's own entity is not in it.</summary>
    public bool IsRival(int index)
    {
        var subject = clauses[index].Subject;
        return subject.Binding == Binding.Explicit && subject.Entities.Any(IsRival) && !IsAbout(subject) && !claim.About.Any(clauses[index].Names);
    }

    private double Best(int first, int last, Func<int, double> bound)
    {
        if (claim.About.Count == 0)
        {
            return Enumerable.Range(first, last - first + 1).Max(Stated);
        }

        double best = 0;
        for (var index = first; index <= last; index++)
        {
            best = Math.Max(best, bound(index) * Stated(index));
        }

        return best;
    }

    /// <summary>What is asked, or reported of others, is stated only in part.</summary>
    private double Stated(int index) => clauses[index].IsAsked || clauses[index].IsReported ? NotStatedFactor : 1;

    private double Bound(int index)
    {
        var (clause, subject) = (clauses[index], clauses[index].Subject);
        if (subject.Binding != Binding.Unknown && IsAbout(subject))
        {
            return subject.Binding == Binding.Explicit ? 1 : CarriedFactor;
        }

        if (claim.About.Any(clause.Names))
        {
            return ObjectFactor;
        }

        return subject.Binding == Binding.Unknown
            ? subject.Entities.Any(IsRival) ? RivalBeforeFactor : UnknownFactor
            : subject.Entities.Any(IsRival) ? 0 : OtherFactor;
    }

    private double Strictly(int index)
    {
        var subject = clauses[index].Subject;
        if (clauses[index].IsReported || clauses[index].IsAsked || IsDenied(clauses[index]))
        {
            return 0;
        }

        var condition = clauses[index].IsCondition ? ConditionFactor : 1;
        if (!IsAbout(subject))
        {
            return claim.About.Any(clauses[index].Names) && !subject.Entities.Any(IsRival) ? condition * ObjectFactor : 0;
        }

        var both = claim.About.Count < 2 || claim.About.Count(entity => subject.Entities.Contains(entity) || clauses[index].Names(entity)) > 1 ? 1 : OnlyOneFactor;
        return both * condition * subject.Binding switch { Binding.Explicit => 1, Binding.Carried => CarriedFactor, _ => NewSubjectFactor };
    }

    private bool IsForeign(Clause clause) =>
        clause.Subject.Binding != Binding.Unknown && clause.Subject.Entities.Count > 0 && !IsAbout(clause.Subject) && !claim.About.Any(clause.Names);

    /// <summary>What is 'not an injection' is said of something else.</summary>
    private bool IsDenied(Clause clause)
    {
        var named = claim.About.Where(clause.Names).ToList();
        return named.Count > 0 && named.All(clause.Denied.Contains);
    }

    private bool IsAbout(Subject subject) => subject.Entities.Any(entity => claim.About.Contains(entity, StringComparer.Ordinal));

    private bool IsRival(string entity) => claim.Rivals.Contains(entity, StringComparer.Ordinal);
}
