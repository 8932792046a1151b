using System.Text.Json.Serialization;

namespace DryRun.App.Practice;

[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
[JsonSerializable(typeof(IReadOnlyList<TestSummary>))]
[JsonSerializable(typeof(FirstFailure))]
internal sealed partial class PracticeJson : JsonSerializerContext;
