using System.Text;

namespace DryRun.CoachBench;

/// <summary>Which questions the grader may be tuned on.</summary>
internal static class Part
{
    /// <summary>
    /// True for the third that is set aside. FNV-1a of the id decides, so that a question stays where it is whatever is
    /// added, and nobody chooses.
    /// </summary>
    public static bool IsSetAside(string questionId)
    {
        var hash = 2166136261u;
        foreach (var unit in Encoding.UTF8.GetBytes(questionId))
        {
            hash = (hash ^ unit) * 16777619u;
        }

        return hash % 3 == 0;
    }
}
