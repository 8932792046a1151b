using System.Text.Json;
using System.Text.Json.Serialization;
using DryRun.App.Questions;
using DryRun.Web.Coaching;
using DryRun.Web.Curriculum;
using DryRun.Web.Judging;
using DryRun.Web.Practice;
using DryRun.Web.Questions;
using DryRun.Web.Questions.Sets;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace DryRun.Web.Shared;

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(RoadmapResponse))]
[JsonSerializable(typeof(DayResponse))]
[JsonSerializable(typeof(PageResponse<ProblemSummary>))]
[JsonSerializable(typeof(ProblemResponse))]
[JsonSerializable(typeof(CodeRequest))]
[JsonSerializable(typeof(SubmissionResponse))]
[JsonSerializable(typeof(PageResponse<SubmissionResponse>))]
[JsonSerializable(typeof(EventResponse))]
[JsonSerializable(typeof(RunRequestBody))]
[JsonSerializable(typeof(TrialResponse))]
[JsonSerializable(typeof(DraftResponse))]
[JsonSerializable(typeof(PageResponse<DraftResponse>))]
[JsonSerializable(typeof(SearchResponse))]
[JsonSerializable(typeof(PageResponse<QuestionSummary>))]
[JsonSerializable(typeof(QuestionResponse))]
[JsonSerializable(typeof(GradeRequest))]
[JsonSerializable(typeof(GradeResponse))]
[JsonSerializable(typeof(AskRequest))]
[JsonSerializable(typeof(AskResponse))]
[JsonSerializable(typeof(HealthResponse))]
[JsonSerializable(typeof(ReadJobRequest))]
[JsonSerializable(typeof(JobReadingResponse))]
[JsonSerializable(typeof(SecondOpinionResponse))]
[JsonSerializable(typeof(GenerateRequest))]
[JsonSerializable(typeof(GeneratedQuestionResponse))]
[JsonSerializable(typeof(CheckAnswerRequest))]
[JsonSerializable(typeof(CheckAnswerResponse))]
[JsonSerializable(typeof(GeneratedSetResponse))]
[JsonSerializable(typeof(SaveSetRequest))]
[JsonSerializable(typeof(RenameSetRequest))]
[JsonSerializable(typeof(SavedSetResponse))]
[JsonSerializable(typeof(PageResponse<SavedSetResponse>))]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(HttpValidationProblemDetails))]
internal sealed partial class ApiJson : JsonSerializerContext;
