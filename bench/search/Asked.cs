using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace DryRun.SearchBench;

/// <summary>What learners ask and look for, and what they have to find.</summary>
/// <param name="Asks">Questions for the coach.</param>
/// <param name="Searches">Words for the search.</param>
internal sealed record Asked(IReadOnlyList<Case> Asks, IReadOnlyList<Case> Searches)
{
    public static Asked Read(string file) => JsonSerializer.Deserialize(File.ReadAllText(file), AskedJson.Default.Asked)!;
}

/// <summary>A question and what answers it.</summary>
/// <param name="Ask">The question or words.</param>
/// <param name="Expect">Any of these is right: <c>kind:id</c>, for a lesson <c>lesson:id#section</c>. None when nothing fits.</param>
internal sealed record Case(string Ask, IReadOnlyList<string> Expect)
{
    /// <summary>
    /// True for the half that nobody looks at while tuning. FNV-1a of the question decides, so that it stays where it is
    /// whatever is added, and nobody chooses.
    /// </summary>
    public bool IsSetAside
    {
        get
        {
            var hash = 2166136261u;
            foreach (var unit in Encoding.UTF8.GetBytes(Ask))
            {
                hash = (hash ^ unit) * 16777619u;
            }

            return hash % 2 == 0;
        }
    }
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Asked))]
internal sealed partial class AskedJson : JsonSerializerContext;
