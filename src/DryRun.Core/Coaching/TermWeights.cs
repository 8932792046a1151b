namespace DryRun.Core.Coaching;

/// <summary>How much a term tells: rare ones more than those that many points share.</summary>
/// <remarks>Inverse document frequency, K. Spärck Jones 1972; a document is a key point or misconception with all its phrasings.</remarks>
internal sealed class TermWeights
{
    private const double Lowest = 0.6;
    private const double Highest = 3;
    private readonly Dictionary<string, int> _documents = new(StringComparer.Ordinal);
    private readonly int _count;

    public TermWeights(IEnumerable<IEnumerable<string>> documents)
    {
        foreach (var document in documents)
        {
            _count++;
            foreach (var concept in document.Distinct(StringComparer.Ordinal))
            {
                _documents[concept] = _documents.GetValueOrDefault(concept) + 1;
            }
        }
    }

    /// <summary>The weight of a term, <c>0.6</c> to <c>3</c>.</summary>
    public double Of(string concept) =>
        Math.Clamp(Math.Log10((_count + 1.0) / (_documents.GetValueOrDefault(concept) + 0.5)) + 0.3, Lowest, Highest);
}
